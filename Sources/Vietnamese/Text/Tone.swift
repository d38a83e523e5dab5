/// One of the six tones of a Vietnamese syllable.
public enum Tone: UInt8, Sendable, Hashable, CaseIterable {
  case level, falling, dipping, broken, rising, heavy
}
