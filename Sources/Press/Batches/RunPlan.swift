import Findings

/// All recipients of a ceremony in the order of calling, and which of them a run makes.
struct RunPlan: Sendable {
  var ceremonyName: String
  var recipients: RecipientRoll
  /// Positions in `recipients` of those that the run makes, in rising order.
  var chosen: [Int]
  /// The list or ceremony whose papers are made, and all files that are read for them, as paths.
  var origin: String?
  var inputPaths: [String] = []
  /// What the run goes on in spite of.
  var findings: [Finding] = []
  var head: RunReport.Head

  /// The refused records as a sheet that can be corrected and read again; nothing where none was refused.
  var refusedSheet: @Sendable ([(recipient: Recipient, findings: [Finding])]) throws(Finding) -> RefusedSheet.File?

  /// Whether all that somebody typed into a sheet of refused records, given by its name and bytes, is taken into the
  /// corrections of the ceremony.
  var isTakenIn: @Sendable (String, [UInt8]) -> Bool = { _, _ in false }

  /// How many recipients have a paper that comes from elsewhere.
  var paperless = 0

  var isPartial: Bool { chosen.count < recipients.count - paperless }
}
