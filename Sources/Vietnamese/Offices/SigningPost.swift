/// A signer's post with the capacity above it: who decides by it, and whether the two fit together.
public struct SigningPost: Sendable, Hashable {
  public enum Fault: Sendable, Hashable {
    /// The capacity begins with none of TM., KT., TL., TUQ., Q.
    case unknownCapacity
    /// A deputy signs, and no capacity says for whom.
    case deputyAlone
    /// KT. needs the deputy of the post that it names.
    case notItsDeputy(of: String)
    /// TM. needs the head of the body.
    case notHeadOfBody(String)
    /// TL. and TUQ. are for those below, not for the head or a deputy.
    case ownPost(String)
  }

  public let capacity: SigningCapacity?
  /// The post as it is printed.
  public let title: String
  public let fault: Fault?
  /// The post of who decides: the one that KT., TL., TUQ. and Q. name, else the signer's own.
  public let deciding: String

  public init(capacity text: String, title: String) {
    let capacity = text.isEmpty ? nil : SigningCapacity(text)
    self.capacity = capacity
    self.title = title
    let named = [SigningCapacity.Right.instead, .byOrder, .byPower, .acting].lazy.compactMap { capacity?.of($0) }.first
    deciding = named.flatMap { $0.isEmpty ? nil : $0 } ?? title
    fault = text.isEmpty || capacity != nil ? Self.fault(capacity, title) : .unknownCapacity
  }

  private static func fault(_ capacity: SigningCapacity?, _ title: String) -> Fault? {
    let post = VietnameseText.comparisonSyllables(title)
    guard !post.isEmpty else { return nil }
    if let head = capacity?.of(.instead) { return isDeputy(post, of: head) ? nil : .notItsDeputy(of: head) }
    for right in [SigningCapacity.Right.byOrder, .byPower] {
      guard let head = capacity?.of(right) else { continue }
      let words = VietnameseText.comparisonSyllables(head)
      return post == words || isDeputy(post, of: head) ? .ownPost(head) : nil
    }
    if isDeputy(post) { return .deputyAlone }
    if let body = capacity?.of(.onBehalf), !isHead(post, of: body) { return .notHeadOfBody(body) }
    return nil
  }

  private static let deputyWord = VietnameseText.comparisonSyllables("phó")
  private static let deputyMinister = VietnameseText.comparisonSyllables("thứ trưởng")

  private static func isDeputy(_ post: [String]) -> Bool {
    post.starts(with: deputyWord) || post.starts(with: deputyMinister)
  }

  private static func isDeputy(_ post: [String], of head: String) -> Bool {
    let head = VietnameseText.comparisonSyllables(head)
    if post.starts(with: deputyMinister) { return head.starts(with: VietnameseText.comparisonSyllables("bộ trưởng")) }
    guard post.starts(with: deputyWord) else { return false }
    let rest = Array(post.dropFirst())
    // "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "KT. GIÁM ĐỐC SỞ", "KT. TRƯỞNG PHÒNG / PHÓ PHÒNG".
    return !rest.isEmpty && (rest.starts(with: head) || head.starts(with: rest) || head.suffix(rest.count) == rest[...])
  }

  /// Posts at the head of bodies that decide together.
  private static let heads = ["Chủ tịch", "Bí thư", "Tổng Bí thư", "Trưởng ban", "Chủ nhiệm", "Trưởng đoàn"].map(
    VietnameseText.comparisonSyllables)
  private static let people = VietnameseText.comparisonSyllables("ủy ban nhân dân")
  private static let chairman = VietnameseText.comparisonSyllables("chủ tịch")

  private static func isHead(_ post: [String], of body: String) -> Bool {
    let body = OfficialName.key(body)
    return body.starts(with: people) ? post.starts(with: chairman) : heads.contains { post.starts(with: $0) }
  }
}
