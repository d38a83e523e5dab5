import Findings
import Testing

@testable import Press

@Suite("Shards")
struct ShardTests {
  @Test("the parts are contiguous, as equal as can be, and leave nothing out", arguments: [0, 1, 7, 100])
  func coversEverything(total: Int) throws {
    for count in 1...9 {
      let ranges = try (1...count).map { try #require(Shard(number: $0, count: count)).range(of: total) }
      #expect(ranges.flatMap { Array($0) } == Array(0..<total))
      let sizes = ranges.map(\.count)
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }
  }

  @Test("the number is given, or taken from the environment")
  func readsNumbers() throws {
    #expect(try Shard("2/8", environment: [:]) == Shard(number: 2, count: 8))
    #expect(
      try Shard(
        "auto", environment: ["SLURM_ARRAY_TASK_ID": "5", "SLURM_ARRAY_TASK_MIN": "4", "SLURM_ARRAY_TASK_COUNT": "3"])
        == Shard(number: 2, count: 3))
    #expect(try Shard("auto/4", environment: ["JOB_COMPLETION_INDEX": "0"]) == Shard(number: 1, count: 4))
    #expect(try Shard("auto/4", environment: ["PARALLEL_SEQ": "4"]) == Shard(number: 4, count: 4))
  }

  @Test("what is unclear is a finding", arguments: ["0/3", "4/3", "x", "1", "auto", "1/0", "1/2/3"])
  func refusesUnclearText(text: String) {
    let finding = #expect(throws: Finding.self) { _ = try Shard(text, environment: [:]) }
    #expect(finding?.code == Code.unclearShard)
  }
}
