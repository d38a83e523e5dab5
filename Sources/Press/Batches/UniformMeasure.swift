import Drawing
import Findings
import Layout

/// The one size of a group of texts in all certificates of a layout, and who could not take it.
struct UniformGroupReport: Sendable, Hashable {
  var layout: String
  var group: String
  /// The share of the size that the layout asks for.
  var share: Double
  /// Numbers of the recipients who need less, each of a size of their own.
  var exceptions: [Int]
}

/// Measures a whole ceremony, so that texts of one group have one size in all its certificates.
struct UniformMeasure {
  /// How many recipients a thread measures at a time.
  private static let portion = 64

  let layouts: [String: CertificateLayout]
  let options: CertificateOptions
  let fonts: FontLibrary
  let jobs: Int

  /// For each group of each layout that asks for it, the size that serves all its recipients.
  func reports(for recipients: RecipientRoll) -> [UniformGroupReport] {
    var reports: [UniformGroupReport] = []
    for (name, layout) in layouts.sorted(by: { $0.key < $1.key }) where layout.hasUniformSizes {
      let members = recipients.filter { $0.layout == name && !$0.isRefused }
      let sizes = measure(members.map(\.scope), layout)
      for group in Set(sizes.shares.keys).union(sizes.exceptions.keys).sorted() {
        let exceptions = (sizes.exceptions[group] ?? []).map { members[$0].number }
        reports.append(
          UniformGroupReport(layout: name, group: group, share: sizes.shares[group] ?? 1, exceptions: exceptions))
      }
    }
    return reports
  }

  private func measure(_ scopes: [Conferral], _ layout: CertificateLayout) -> UniformSizes {
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
