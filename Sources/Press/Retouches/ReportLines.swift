import CUnix
import Foundation
import Locks

/// The entries of a report that a run of ours wrote, found by where their members stand, not read as JSON.
struct ReportLines: Sendable {
  struct Entry: Sendable {
    /// The line without its indent and comma, and parts of it.
    var line: Range<Int>
    var status: Range<Int>
    var name: Range<Int>
    var file: Range<Int>
    var key: Range<Int>
    var number: Int
    var length: Int
    var pageCount: Int
  }

  let bytes: [UInt8]
  let entries: [Entry]
  /// What the report says of the merged file.
  let merged: RunHistory.Merged?

  /// Nothing where an entry is not one of a certificate that was made.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var merged: RunHistory.Merged?
    let opening = Array("  {\"number\":".utf8)
    let mergedOpening = Array(" \"merged\":".utf8)
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = Self.place(of: UInt8(ascii: "\n"), in: all, from: start) ?? all.count
        let line = UnsafeBufferPointer(rebasing: all[start..<end])
        if line.starts(with: opening) {
          lines.append(start + 2..<(line.last == UInt8(ascii: ",") ? end - 1 : end))
        } else if line.starts(with: mergedOpening) {
          let content = bytes[start + mergedOpening.count..<(line.last == UInt8(ascii: ",") ? end - 1 : end)]
          merged = RunHistory.Merged(content)
        }
        start = end + 1
      }
    }
    let found = lines
    let parsed = Stretches(of: found.count, length: 1_024).map { stretch in
      bytes.withUnsafeBufferPointer { all in found[stretch].map { Self.entry(all, $0) } }
    }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for entry in parsed.joined() {
      guard let entry else { return nil }
      entries.append(entry)
    }
    self.entries = entries
    self.merged = merged
  }

  /// A part of the report as text.
  func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  /// Whether some ASCII text stands anywhere in the report.
  func holds(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      bytes.withUnsafeBytes { memmem($0.baseAddress, $0.count, text.baseAddress, text.count) != nil }
    }
  }

  /// The recipient's name of an entry.
  func name(of entry: Entry) -> String {
    let written = text(entry.name)
    guard written.utf8.contains(UInt8(ascii: "\\")) else { return written }
    return (try? JSONDecoder().decode(String.self, from: Data("\"\(written)\"".utf8))) ?? written
  }

  private static func entry(_ all: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Entry? {
    var scan = LineScan(all, line)
    guard let number = scan.integer(behind: "{\"number\":"), let name = scan.text(behind: ",\"name\":\""),
      let status = scan.text(behind: ",\"status\":\""),
      let file = scan.text(behind: ",\"file\":\"certificates/"), let pages = scan.integer(behind: ",\"pages\":"),
      let length = scan.integer(behind: ",\"bytes\":"), let key = scan.text(behind: ",\"key\":\""), key.count == 64
    else { return nil }
    let word = UnsafeBufferPointer(rebasing: all[status])
    guard word.elementsEqual("made".utf8) || word.elementsEqual("unchanged".utf8) else { return nil }
    return Entry(
      line: line, status: status, name: name, file: file, key: key, number: number, length: length, pageCount: pages)
  }

  fileprivate static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }
}

/// Goes through a line from one member to the next, in the order in which entries are written.
private struct LineScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.bytes = bytes
    place = line.lowerBound
    end = line.upperBound
  }

  /// The text behind an opening, up to its closing quote; an opening cannot stand within a text, where quotes are escaped.
  mutating func text(behind opening: StaticString) -> Range<Int>? {
    guard skip(opening) else { return nil }
    let start = place
    while place < end, bytes[place] != UInt8(ascii: "\"") { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
    return place < end ? start..<place : nil
  }

  mutating func integer(behind opening: StaticString) -> Int? {
    guard skip(opening) else { return nil }
    var number = 0
    let start = place
    while place < end, (0x30...0x39).contains(bytes[place]), place - start < 15 {
      number = number * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    return place > start ? number : nil
  }

  private mutating func skip(_ opening: StaticString) -> Bool {
    guard place < end, let base = bytes.baseAddress,
      let found = memmem(base + place, end - place, opening.utf8Start, opening.utf8CodeUnitCount)
    else { return false }
    place = UnsafeRawPointer(base).distance(to: found) + opening.utf8CodeUnitCount
    return true
  }
}
