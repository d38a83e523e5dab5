import Drawing
import Findings
import Layout

/// Measures a whole ceremony, so that texts of one group have one size in all its certificates.
struct UniformMeasure {
  /// How many recipients a thread measures at a time.
  private static let portion = 64

  let layouts: [String: CertificateLayout]
  let options: CertificateOptions
  let fonts: FontLibrary
  let jobs: Int

  /// For each layout that asks for it, the share of the size of each group that serves all its recipients.
  func sizes(for recipients: [Recipient]) -> [String: [String: Double]] {
    var sizes: [String: [String: Double]] = [:]
    for (name, layout) in layouts.sorted(by: { $0.key < $1.key }) where layout.hasUniformSizes {
      let scopes = recipients.filter { $0.layout == name && !$0.isRefused }.map(\.scope)
      sizes[name] = measure(scopes, layout).shares
    }
    return sizes
  }

  private func measure(_ scopes: [RecipientScope], _ layout: CertificateLayout) -> UniformSizes {
    let (options, fonts) = (options, fonts)
    let makeWorker: @Sendable () -> ((Int) -> UniformSizes) = {
      guard let typesetter = try? Typesetter(fonts: fonts) else { return { _ in UniformSizes() } }
      return { number in
        let portion = scopes[number * Self.portion..<min((number + 1) * Self.portion, scopes.count)]
        return layout.uniformSizes(for: portion.map { $0 as any Scope }, options: options, with: typesetter)
      }
    }
    var sizes = UniformSizes()
    let count = (scopes.count + Self.portion - 1) / Self.portion
    OrderedPool(jobs: jobs).run(count: count, makeWorker: makeWorker) { number, part in
      sizes = sizes.merged(with: part, offset: number * Self.portion)
      return true
    }
    return sizes
  }
}
