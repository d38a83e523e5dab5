import Findings

/// A picture as objects of a PDF file, ready to be written into any number of files.
final class CompiledPicture: Sendable {
  /// A piece of an object: bytes as they stand, or a reference to another object of the picture.
  enum Part: Sendable {
    case bytes([UInt8])
    case reference(Int)
  }

  struct Object: Sendable {
    /// The object, or the entries of a stream's dictionary without length and filter.
    var parts: [Part]
    var body: Body?
  }

  /// The picture's own object first; empty where it cannot be shown.
  let objects: [Object]
  let fingerprint: Fingerprint
  let hasTransparency: Bool
  let findings: [Finding]
  let ink: InkGauge

  init(
    objects: [Object], fingerprint: Fingerprint, hasTransparency: Bool, findings: [Finding] = [],
    ink: InkGauge = InkGauge()
  ) {
    self.objects = objects
    self.fingerprint = fingerprint
    self.hasTransparency = hasTransparency
    self.findings = findings
    self.ink = ink
  }

  /// Writes the objects and answers with the number of the first.
  func write(to writer: ObjectWriter) -> Int {
    let first = writer.reserve(objects.count)
    for (index, object) in objects.enumerated() {
      func build(_ output: inout ByteBuffer) {
        for part in object.parts {
          switch part {
          case .bytes(let bytes): output.append(bytes)
          case .reference(let target): output.append(reference: first + target)
          }
        }
      }
      if let body = object.body {
        writer.write(first + index, body: body, build)
      } else {
        writer.write(first + index, build)
      }
    }
    return first
  }
}
