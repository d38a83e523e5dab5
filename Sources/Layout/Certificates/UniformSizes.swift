import Drawing
import Findings

/// A group of texts that take one size over a run.
struct UniformGroup: Sendable, Hashable {
  var name: String
  /// The least share of its size that it may be made to take for the sake of the longest.
  var least: Double
}

/// The one size that each group of texts takes over a run, and who cannot take it.
public struct UniformSizes: Sendable, Hashable {
  /// For each group, the share of its size that serves all but the exceptions; what `CertificateOptions.uniformSizes`
  /// wants. A group of which nobody can take its least size is missing.
  public var shares: [String: Double]
  /// For each group, the recipients whose text needs less than the group's least size, by their place in the run.
  public var exceptions: [String: [Int]]
  /// Recipients that are refused whatever the size, and so do not count.
  public var refused: [Int]

  public init(shares: [String: Double] = [:], exceptions: [String: [Int]] = [:], refused: [Int] = []) {
    self.shares = shares
    self.exceptions = exceptions
    self.refused = refused
  }

  /// The sizes that serve both parts of a run; for runs that several workers measure.
  public func merged(with other: UniformSizes, offset: Int) -> UniformSizes {
    UniformSizes(
      shares: shares.merging(other.shares) { min($0, $1) },
      exceptions: exceptions.merging(other.exceptions.mapValues { $0.map { $0 + offset } }) { $0 + $1 },
      refused: refused + other.refused.map { $0 + offset })
  }

  fileprivate mutating func add(share: Double, to group: UniformGroup, recipient: Int) {
    if share >= group.least - 1e-9 {
      shares[group.name] = min(shares[group.name] ?? 1, share)
    } else if exceptions[group.name]?.last != recipient {
      exceptions[group.name, default: []].append(recipient)
    }
  }
}

extension CertificateLayout {
  /// Whether any of its texts takes part in a group, so that a run must be measured first.
  public var hasUniformSizes: Bool { !groups.isEmpty }

  /// Measures all recipients of a run: for each group of texts the greatest size that serves every one of them, but for
  /// those who need less than the group may take.
  public func uniformSizes(
    for scopes: some Sequence<any Scope>, options: CertificateOptions = CertificateOptions(),
    with typesetter: Typesetter
  ) -> UniformSizes {
    var sizes = UniformSizes()
    guard hasUniformSizes else { return sizes }
    var options = options
    options.parts = .overlay
    options.uniformSizes = [:]
    options.overflow = .error
    for (index, scope) in scopes.enumerated() {
      let made = certificate(for: scope, options: options, with: typesetter)
      guard !made.isRefused else {
        sizes.refused.append(index)
        continue
      }
      for report in made.fits where report.nominalSize > 0 {
        guard let group = groups.first(where: { $0.name == report.group }) else { continue }
        sizes.add(share: report.size / report.nominalSize, to: group, recipient: index)
      }
    }
    return sizes
  }
}
