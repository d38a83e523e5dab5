import Findings
import PDFObjects

/// Digital signatures, which hold for the bytes of one file only.
struct Signatures {
  /// How many fields are signed; fields that wait for a signature do not count.
  let count: Int

  init(in document: PDFDocument) {
    let form = document.dictionary(document.root?["AcroForm"])
    var open = document.array(form?["Fields"]).map { (value: $0, isSignature: false) }
    var visited: Set<PDFReference> = []
    var count = 0
    while let next = open.popLast(), visited.count < 200_000 {
      if let reference = next.value.reference, !visited.insert(reference).inserted { continue }
      guard let field = document.dictionary(next.value) else { continue }
      let kind = document.value(field["FT"]).name
      let isSignature = kind == nil ? next.isSignature : kind == "Sig"
      if isSignature, let value = document.dictionary(field["V"]), value["Contents"] != nil || value["ByteRange"] != nil
      {
        count += 1
      }
      open += document.array(field["Kids"]).map { ($0, isSignature) }
    }
    if count == 0, document.dictionary(document.root?["Perms"])?.entries.isEmpty == false { count = 1 }
    self.count = count
  }

  func findings(for file: String) -> [Finding] {
    guard count > 0 else { return [] }
    return [
      Finding(
        .signatureBroken,
        Words(
          vi: "Tệp có \(count) chữ ký số; trong tệp mới các chữ ký ấy không còn hiệu lực.",
          en: "The file bears \(count) digital signatures, which do not hold in the new file."),
        at: Place(file),
        hint: Words(
          vi: "Giữ tệp gốc đã ký; ký lại tệp mới nếu cần.",
          en: "Keep the signed original; sign the new file where needed."))
    ]
  }
}
