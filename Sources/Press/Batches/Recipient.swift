import Findings
import Records
import Vietnamese

/// One record at its place in the ceremony: what its certificate is made from, and what the certificate will be called.
struct Recipient: Sendable {
  /// The number of the record in the order of the sheets, from 1.
  var number: Int
  /// The position in the order of calling, from 1.
  var order: Int
  var record: Record?
  /// What it is given, and all that papers say of it.
  var scope: Conferral
  /// The layout's name, where the record's award has one.
  var layout: String?
  /// The name of the certificate's file, with its ending.
  var fileName: String
  /// Where the record stands.
  var place: Place
  /// The record file as reports name it, the same wherever the run was started.
  var source = ""
  var row: Int?
  /// What is wrong with the record itself.
  var findings: [Finding]
  /// Where it stands, for people and for the sheet of refused records.
  var origin: String { place.description }

  /// Whether its data alone forbids a certificate.
  var isRefused: Bool { findings.contains { $0.severity == .error } }

  var name: String { scope.text(of: "name") ?? "" }
}
