import PDFObjects

/// Which of a file's claims its sheets keep: they bear nothing but its pages, and black lines and letters.
struct SheetClaims {
  /// The XMP packet of the sheets; nothing where nothing is claimed any more.
  private(set) var metadata: String?
  private(set) var lost: [String] = []
  /// Whether each sheet says where it ends, as PDF/X asks.
  let bearsTrim: Bool
  /// The first parts of PDF/A and PDF/X are older than packed objects.
  let packsObjects: Bool

  init(of document: PDFDocument, bearsMarks: Bool) {
    var claims = document.claims ?? PDFClaims("")
    let exchange = claims.exchange ?? document.informationClaim
    bearsTrim = exchange != nil
    let part = claims.value(of: "pdfaid:part")
    packsObjects = part != "1" && !(exchange ?? "").hasPrefix("PDF/X-1") && !(exchange ?? "").hasPrefix("PDF/X-3")
    if let access = claims.access {
      lost.append(access)
      claims.remove("pdfuaid:part")
    }
    // Grey lines mean something in an archive only where the file says on which device.
    if let archival = claims.archival, bearsMarks, document.array(document.root?["OutputIntents"]).isEmpty {
      lost.append(archival)
      for property in ["pdfaid:part", "pdfaid:conformance", "pdfaid:rev"] { claims.remove(property) }
    } else if claims.value(of: "pdfaid:conformance")?.uppercased() == "A", let archival = claims.archival {
      // Sheets have no structure: what is left of level A is U, and of the first part B.
      lost.append(archival)
      claims.set("pdfaid:conformance", to: part == "1" ? "B" : "U")
    }
    metadata = claims.archival != nil || exchange != nil ? claims.text : nil
    if metadata?.isEmpty ?? false { metadata = nil }
  }
}
