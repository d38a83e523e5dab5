/// Names an object of a PDF file.
public struct PDFReference: Sendable, Hashable {
  public var number: Int
  public var generation: Int

  public init(_ number: Int, generation: Int = 0) {
    self.number = number
    self.generation = generation
  }

  /// Where a file begins: not an object, but named like one.
  static let trailer = PDFReference(0)
}
