import Drawing
import Findings

/// The one size that each group of texts takes over a run, and who cannot take it.
public struct UniformSizes: Sendable, Hashable {
  /// For each group, the share of its size that serves all; what `CertificateOptions.uniformSizes` wants.
  public var shares: [String: Double]
  /// Recipients that are refused whatever the size, by their place in the run, and so do not count.
  public var exceptions: [Int]

  public init(shares: [String: Double] = [:], exceptions: [Int] = []) {
    self.shares = shares
    self.exceptions = exceptions
  }

  /// The sizes that serve both parts of a run; for runs that several workers measure.
  public func merged(with other: UniformSizes, offset: Int) -> UniformSizes {
    UniformSizes(
      shares: shares.merging(other.shares) { min($0, $1) },
      exceptions: exceptions + other.exceptions.map { $0 + offset })
  }
}

extension CertificateLayout {
  /// Whether any of its texts takes part in a group, so that a run must be measured first.
  public var hasUniformSizes: Bool { !groups.isEmpty }

  /// Measures all recipients of a run: for each group of texts the greatest size that serves every one of them.
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
        sizes.exceptions.append(index)
        continue
      }
      for report in made.fits {
        guard let group = report.group, report.nominalSize > 0 else { continue }
        sizes.shares[group] = min(sizes.shares[group] ?? 1, report.size / report.nominalSize)
      }
    }
    return sizes
  }
}
