import CQpdf

/// A PDF file held open by libqpdf; no byte of it can bring about a crash, a hang, or gigabytes.
public final class PDFDocument {
  public let byteCount: Int
  private let file: OpaquePointer
  private var known: [PDFReference: PDFValue] = [:]
  /// How many bytes of contents may still be unpacked.
  public private(set) var contentLeft: Int
  /// How many bytes of pixels may still be looked through.
  public var pixelsLeft = 1 << 30
  /// Whether something was left unread because it would have been too costly.
  public private(set) var isCut = false

  /// Reads a file. The empty password opens files that are only limited in use.
  public init(_ bytes: [UInt8], password: String = "") throws(PDFFailure) {
    guard let file = cqpdf_open(bytes, bytes.count, password) else { throw .tooCostly }
    self.file = file
    byteCount = bytes.count
    contentLeft = Self.least + min(bytes.count, 1 << 32) * 60
    if cqpdf_failure(file) != CQPDF_SOUND { throw failure }
  }

  deinit { cqpdf_close(file) }

  private static var least: Int { 6 << 20 }
  /// No picture that is printed is larger once it is unpacked.
  private static var largestPicture: Int { 400 << 20 }

  /// What the last call failed at.
  private var failure: PDFFailure {
    switch Int(cqpdf_failure(file)) {
    case CQPDF_LOCKED: .locked
    case CQPDF_TOO_COSTLY: .tooCostly
    default: .damaged(String(cString: cqpdf_failure_text(file)))
    }
  }

  /// What libqpdf mended or passed over while it read, at most a hundred.
  public var warnings: [String] {
    (0..<cqpdf_warning_count(file)).map { String(cString: cqpdf_warning(file, $0)) }
      // Slips of writers that change nothing.
      .filter { !$0.contains("duplicated key") }
  }

  /// Whether libqpdf gave up on a part because the file asks for too much.
  public var wasTooCostly: Bool { isCut || cqpdf_was_too_costly(file) }

  /// The version in the file's head, such as `1.7`.
  public var version: String { String(cString: cqpdf_version(file)) }

  public var isEncrypted: Bool { cqpdf_is_encrypted(file) }

  /// What those may do who know only the user's password: the bits of `PDFPermission`.
  public var permissions: Int { Int(cqpdf_permissions(file)) }

  // MARK: Values

  public private(set) lazy var trailer: PDFDictionary = read(.trailer).dictionary ?? PDFDictionary()
  public var root: PDFDictionary? { dictionary(trailer["Root"]) }

  /// All objects that the file's cross-reference knows.
  public var references: [PDFReference] {
    var references: [PDFReference] = []
    var number: CInt = 0
    var generation: CInt = 0
    while cqpdf_object_at(file, references.count, &number, &generation) {
      references.append(PDFReference(Int(number), generation: Int(generation)))
    }
    return references
  }

  public func object(_ reference: PDFReference) -> PDFValue {
    if let value = known[reference] { return value }
    guard reference.number > 0 else { return .null }
    let value = read(reference)
    known[reference] = value
    return value
  }

  private func read(_ reference: PDFReference) -> PDFValue {
    var isStream = false
    let text = Collected.bytes { sink, context in
      cqpdf_object(
        file, CInt(clamping: reference.number), CInt(clamping: reference.generation), &isStream, sink, context)
    }
    guard text.isWhole else { return .null }
    let value = PDFValue(text: text.bytes)
    if isStream { return .stream(value.dictionary ?? PDFDictionary(), reference) }
    return value
  }

  /// The value itself, references followed.
  public func value(_ given: PDFValue?) -> PDFValue {
    var current = given ?? .null
    var steps = 0
    while case .reference(let reference) = current, steps < 20 {
      current = object(reference)
      steps += 1
    }
    if case .reference = current { return .null }
    return current
  }

  public func dictionary(_ given: PDFValue?) -> PDFDictionary? { value(given).dictionary }
  public func array(_ given: PDFValue?) -> [PDFValue] { value(given).array ?? [] }
  public func numbers(_ given: PDFValue?) -> [Double] { array(given).compactMap { value($0).number } }

  // MARK: Streams

  /// The bytes of a stream, unpacked; nil where a filter is not known, bytes are damaged, or they are too many.
  public func content(of given: PDFValue?) -> [UInt8]? {
    let read = unpacked(given, limit: contentLeft)
    contentLeft -= min(contentLeft, read.bytes.count)
    return read.isWhole ? read.bytes : nil
  }

  /// As much of a stream as can be unpacked, and whether that is all of it.
  public func contentAsFar(of given: PDFValue?) -> (bytes: [UInt8], isWhole: Bool) {
    let read = unpacked(given, limit: contentLeft)
    contentLeft -= min(contentLeft, read.bytes.count)
    return read
  }

  private func unpacked(_ given: PDFValue?, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    guard case .stream(_, let reference) = value(given) else { return ([], false) }
    let read = bytes(of: reference, form: CQPDF_DECODED, limit: limit)
    if !read.isWhole, cqpdf_failure(file) == CQPDF_TOO_COSTLY { isCut = true }
    return read
  }

  /// A stream's bytes as they lie in the file, but for the file's own encryption.
  public func rawBytes(of reference: PDFReference) -> [UInt8]? {
    let read = bytes(of: reference, form: CQPDF_RAW, limit: 0)
    return read.isWhole ? read.bytes : nil
  }

  /// The largest and the smallest sum of a pixel's components, of a picture of 8 bits each; nil where they cannot be had.
  public func extremes(of reference: PDFReference, components: Int) -> ClosedRange<Int>? {
    var (largest, smallest): (CUnsignedInt, CUnsignedInt) = (0, 0)
    let isWhole = cqpdf_extremes(
      file, CInt(clamping: reference.number), CInt(clamping: reference.generation), CInt(clamping: components),
      min(pixelsLeft, Self.largestPicture), &largest, &smallest)
    guard isWhole, smallest <= largest else {
      if cqpdf_failure(file) == CQPDF_TOO_COSTLY { isCut = true }
      return nil
    }
    return Int(smallest)...Int(largest)
  }

  private func bytes(of reference: PDFReference, form: Int, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    Collected.bytes { sink, context in
      cqpdf_stream(
        file, CInt(clamping: reference.number), CInt(clamping: reference.generation), CInt(form), max(0, limit), sink,
        context)
    }
  }

  // MARK: Changes

  /// Puts in a new object.
  public func add(_ value: PDFValue) throws(PDFFailure) -> PDFReference {
    let text = value.text
    let number = cqpdf_add(file, text, text.utf8.count)
    guard number > 0 else { throw failure }
    return PDFReference(Int(number))
  }

  /// Puts in a new stream, whose bytes are packed as its dictionary says.
  public func add(_ dictionary: PDFDictionary, bytes: [UInt8]) throws(PDFFailure) -> PDFReference {
    let text = PDFValue.dictionary(dictionary).text
    let number = cqpdf_add_stream(file, text, text.utf8.count, bytes, bytes.count)
    guard number > 0 else { throw failure }
    return PDFReference(Int(number))
  }

  /// Puts in a copy of another document's object, with all that it uses.
  public func copy(_ reference: PDFReference, of other: PDFDocument) throws(PDFFailure) -> PDFReference {
    let number = cqpdf_copy(file, other.file, CInt(clamping: reference.number), CInt(clamping: reference.generation))
    guard number > 0 else { throw failure }
    return PDFReference(Int(number))
  }

  /// Puts a value in the place of an object.
  public func replace(_ reference: PDFReference, with value: PDFValue) throws(PDFFailure) {
    let text = value.text
    known[reference] = nil
    guard
      cqpdf_replace(
        file, CInt(clamping: reference.number), CInt(clamping: reference.generation), text, text.utf8.count)
    else { throw failure }
  }

  public func replaceTrailer(with dictionary: PDFDictionary) throws(PDFFailure) {
    try replace(.trailer, with: .dictionary(dictionary))
    trailer = dictionary
  }

  /// Writes the file, without encryption where there are no passwords: then the same content gives the same bytes.
  public func written(passwords: PDFPasswords? = nil, packsObjects: Bool = true) throws(PDFFailure) -> [UInt8] {
    let written = Collected.bytes { sink, context in
      func write(_ user: UnsafePointer<CChar>?, _ owner: UnsafePointer<CChar>?) -> Bool {
        var how = cqpdf_writing(
          user_password: user, owner_password: owner, permissions: CInt(passwords?.permissions ?? 0),
          packs_objects: packsObjects)
        return cqpdf_write(file, &how, sink, context)
      }
      guard let passwords else { return write(nil, nil) }
      return passwords.user.withCString { user in passwords.owner.withCString { write(user, $0) } }
    }
    guard written.isWhole else { throw failure }
    // What was passed over as too costly would be missing in the new file.
    if cqpdf_was_too_costly(file) { throw .tooCostly }
    return written.bytes
  }
}

/// Gathers what libqpdf hands out.
private enum Collected {
  final class Bytes { var bytes: [UInt8] = [] }

  static func bytes(_ work: (cqpdf_sink, UnsafeMutableRawPointer) -> Bool) -> (bytes: [UInt8], isWhole: Bool) {
    let collected = Bytes()
    let isWhole = work(
      { context, start, count in
        guard let context else { return }
        let collected = Unmanaged<Bytes>.fromOpaque(context).takeUnretainedValue()
        collected.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
      }, Unmanaged.passUnretained(collected).toOpaque())
    return withExtendedLifetime(collected) { (collected.bytes, isWhole) }
  }
}
