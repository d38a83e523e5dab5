/// Puts tokens together to values.
struct ValueAssembly {
  private enum Container { case array, dictionary }

  /// Values that stand by themselves so far.
  private(set) var finished: [PDFValue] = []
  private(set) var isSound = true
  private var open: [(container: Container, values: [PDFValue])] = []

  /// Deeper values are passed over.
  private static var deepest: Int { 100 }
  private var tooDeep = 0

  var isOpen: Bool { !open.isEmpty }

  mutating func removeAll() {
    finished.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    tooDeep = 0
  }

  /// Takes what is part of a value; answers with false for what is not.
  @discardableResult
  mutating func take(_ token: PDFToken) -> Bool {
    switch token.kind {
    case .value(let value): add(value)
    case .arrayOpen: begin(.array)
    case .dictionaryOpen: begin(.dictionary)
    case .arrayClose: end(.array)
    case .dictionaryClose: end(.dictionary)
    case .word("R"): return refer()
    case .word, .inlineImage, .bad: return false
    }
    return true
  }

  private mutating func add(_ value: PDFValue) {
    guard tooDeep == 0 else { return }
    if open.isEmpty { finished.append(value) } else { open[open.count - 1].values.append(value) }
  }

  private mutating func begin(_ container: Container) {
    if tooDeep > 0 || open.count >= Self.deepest {
      tooDeep += 1
      isSound = false
    } else {
      open.append((container, []))
    }
  }

  private mutating func end(_ container: Container) {
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    guard let last = open.last, last.container == container else {
      isSound = false
      return
    }
    open.removeLast()
    guard container == .dictionary else { return add(.array(last.values)) }
    var dictionary = PDFDictionary()
    var index = 0
    while index + 1 < last.values.count {
      guard let key = last.values[index].name else {
        index += 1
        continue
      }
      dictionary.add(key, last.values[index + 1])
      index += 2
    }
    add(.dictionary(dictionary))
  }

  /// Makes one reference of the two numbers before the word R.
  private mutating func refer() -> Bool {
    guard tooDeep == 0 else { return true }
    var values = open.last?.values ?? finished
    guard case .integer(let generation)? = values.popLast(), case .integer(let number)? = values.popLast() else {
      return false
    }
    let reference = PDFReference(Int(Int32(clamping: number)), generation: Int(Int32(clamping: generation)))
    values.append(.reference(reference))
    if open.isEmpty { finished = values } else { open[open.count - 1].values = values }
    return true
  }
}
