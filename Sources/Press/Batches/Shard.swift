import Findings

/// One of several equal parts of a ceremony, each made by a machine of its own.
public struct Shard: Sendable, Hashable {
  /// From 1.
  public let number: Int
  public let count: Int

  public init?(number: Int, count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `2/8`, or `auto` with or without `/8`, which takes the number from the environment of a Slurm array, a
  /// Kubernetes indexed Job or GNU parallel.
  public init(_ text: String, environment: [String: String]) throws(Finding) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let given = halves.count == 2 ? Int(halves[1]) : nil
    let shard: Shard?
    if halves.first == "auto", halves.count == 1 || given != nil {
      shard = Self.found(in: environment, count: given)
    } else if let number = halves.first.flatMap({ Int($0) }), let given {
      shard = Shard(number: number, count: given)
    } else {
      shard = nil
    }
    guard let shard else { throw Self.unknown(text) }
    self = shard
  }

  private static func found(in environment: [String: String], count: Int?) -> Shard? {
    func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
    if let task = number("SLURM_ARRAY_TASK_ID") {
      let first = number("SLURM_ARRAY_TASK_MIN") ?? 1
      return (count ?? number("SLURM_ARRAY_TASK_COUNT")).flatMap { Shard(number: task - first + 1, count: $0) }
    }
    if let index = number("JOB_COMPLETION_INDEX") {
      return (count ?? number("JOB_COMPLETIONS")).flatMap { Shard(number: index + 1, count: $0) }
    }
    if let sequence = number("PARALLEL_SEQ") { return count.flatMap { Shard(number: sequence, count: $0) } }
    return nil
  }

  private static func unknown(_ text: String) -> Finding {
    Finding(
      .unclearShard,
      Words(vi: "Không rõ phần việc “\(text)”.", en: "The shard “\(text)” is unclear."),
      hint: Words(
        vi: "Viết như 2/8; auto chỉ dùng trong mảng Slurm, Job có chỉ số của Kubernetes, hoặc auto/8 với GNU parallel.",
        en: "Write it like 2/8; auto is for a Slurm array or a Kubernetes indexed Job, auto/8 for GNU parallel."))
  }

  /// The folder of this part below the folder of the whole.
  public var folderName: String { "shard-\(number)-of-\(count)" }

  /// The positions of this part among so many: contiguous, the parts as equal as can be.
  func range(of total: Int) -> Range<Int> { (number - 1) * total / count..<number * total / count }
}
