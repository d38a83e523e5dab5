/// A section of a cross-reference: a stream that tells where objects lie.
///
/// Reference: ISO 32000-1, 7.5.8.
struct CrossReference {
  struct Entry {
    var number: UInt32
    /// The position in the file, or the number of the object stream.
    var place: UInt64
    /// The position in the object stream; -1 for an object of its own.
    var index: Int32
  }

  /// What only the last section names.
  struct Root {
    var catalogue: Int
    var information: Int
    /// Sixteen bytes.
    var identifier: [UInt8]
  }

  let number: Int
  let position: Int
  /// Where the section before it lies.
  let previous: Int?
  let root: Root?
  /// Whether rows are written as what differs from the row before, which deflates better and faster.
  var writesDifferences = false

  /// Writes the section's object, behind the last one the file's end too.
  ///
  /// - Parameters:
  ///   - entries: in the order of their numbers, the section's own among them.
  ///   - size: a number above all that the file has used so far.
  func append(_ entries: [Entry], size: Int, by compressor: Compressor, to output: inout ByteBuffer) {
    var width = 1
    while (position >> (8 * width)) > 0 { width += 1 }
    let (body, isOfDifferences) = self.body(table(entries, width: width), rowLength: width + 2, by: compressor)
    output.append(stream: number, body: body) { dictionary in
      dictionary.append("/Type/XRef/Size ")
      dictionary.append(integer: size)
      dictionary.append("/W[1 ")
      dictionary.append(integer: width)
      dictionary.append(" 1]/Index[")
      appendRanges(of: entries, to: &dictionary)
      dictionary.append("]")
      if isOfDifferences {
        dictionary.append("/DecodeParms<</Predictor 12/Columns ")
        dictionary.append(integer: width + 2)
        dictionary.append(">>")
      }
      if let previous {
        dictionary.append("/Prev ")
        dictionary.append(integer: previous)
      }
      guard let root else { return }
      dictionary.append("/Root ")
      dictionary.append(reference: root.catalogue)
      dictionary.append("/Info ")
      dictionary.append(reference: root.information)
      dictionary.append("/ID[")
      dictionary.append(hexadecimal: root.identifier)
      dictionary.append(hexadecimal: root.identifier)
      dictionary.append("]")
    }
    guard root != nil else { return }
    output.append("startxref\n")
    output.append(integer: position)
    output.append("\n%%EOF\n")
  }

  private func body(
    _ table: [UInt8], rowLength: Int, by compressor: Compressor
  ) -> (body: Body, isOfDifferences: Bool) {
    // Deflating a short table costs more time than it saves room.
    guard table.count >= 400 else { return (Body(asIs: table), false) }
    if writesDifferences {
      let body = Body(Self.differences(of: table, rowLength: rowLength), by: compressor)
      if body.isDeflated { return (body, true) }
    }
    return (Body(table, by: compressor), false)
  }

  /// A row for each entry: its kind, its place in big-endian bytes, and its index.
  private func table(_ entries: [Entry], width: Int) -> [UInt8] {
    let first = previous == nil ? [0] + [UInt8](repeating: 0, count: width) + [255] : []
    let length = first.count + (width + 2) * entries.count
    return [UInt8](unsafeUninitializedCapacity: length) { table, count in
      _ = table.update(fromContentsOf: first)
      count = first.count
      for entry in entries {
        table[count] = entry.index < 0 ? 1 : 2
        for byte in 1...width {
          table[count + byte] = UInt8(truncatingIfNeeded: entry.place >> UInt64(8 * (width - byte)))
        }
        table[count + width + 1] = UInt8(truncatingIfNeeded: max(0, entry.index))
        count += width + 2
      }
    }
  }

  /// Rows behind the sign of PNG's filter Up, less the row above.
  private static func differences(of table: [UInt8], rowLength: Int) -> [UInt8] {
    let rows = table.count / rowLength
    return [UInt8](unsafeUninitializedCapacity: rows * (rowLength + 1)) { output, count in
      table.withUnsafeBufferPointer { table in
        for row in 0..<rows {
          let start = row * rowLength
          output[start + row] = 2
          for byte in start..<(start + rowLength) {
            output[byte + row + 1] = row == 0 ? table[byte] : table[byte] &- table[byte - rowLength]
          }
        }
      }
      count = rows * (rowLength + 1)
    }
  }

  /// The first number of each run of entries, and how many there are; an object 0 stands before the very first.
  private func appendRanges(of entries: [Entry], to dictionary: inout ByteBuffer) {
    var start = previous == nil ? 0 : Int(entries.first?.number ?? 0)
    var end = previous == nil ? 1 : start
    func append(_ dictionary: inout ByteBuffer) {
      dictionary.append(integer: start)
      dictionary.append(UInt8(ascii: " "))
      dictionary.append(integer: end - start)
    }
    for entry in entries {
      if Int(entry.number) != end {
        append(&dictionary)
        dictionary.append(UInt8(ascii: " "))
        start = Int(entry.number)
      }
      end = Int(entry.number) + 1
    }
    append(&dictionary)
  }
}

extension ByteBuffer {
  /// Writes a stream object; the closure writes the entries of its dictionary but for length and filter.
  mutating func append(stream number: Int, body: Body, _ build: (inout ByteBuffer) -> Void) {
    append(integer: number)
    append(" 0 obj\n<<")
    build(&self)
    if body.isDeflated { append("/Filter/FlateDecode") }
    append("/Length ")
    append(integer: body.bytes.count)
    append(">>stream\n")
    append(body.bytes)
    append("\nendstream\nendobj\n")
  }
}
