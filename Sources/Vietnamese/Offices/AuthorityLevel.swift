/// On which level a body decides, told from its name and from the symbol of its decision.
public struct AuthorityLevel: Sendable, Hashable {
  public let level: Award.Signer
  /// Whether it is the People's Committee of a commune, a ward or a special zone.
  public var isCommune = false
  /// Whether the law names bodies of this kind; else they are put on a level by use.
  public var isRead = true

  /// The level of who decides; nothing where no rule speaks: unions, Party bodies, associations, enterprises.
  ///
  /// - Parameters:
  ///   - authority: the head line, such as "GIÁM ĐỐC SỞ CÔNG THƯƠNG".
  ///   - body: the issuing body's name.
  ///   - number: the decision's number, whose symbol tells the highest levels.
  public init?(authority: String, body: String, number: String) {
    let symbol = Self.symbol(of: number)
    if symbol == "CTN" {
      self.init(level: .president)
    } else if symbol == "TTG" {
      self.init(level: .primeMinister)
    } else {
      // The head line tells what the letterhead leaves open.
      guard let found = Self.level(of: OfficialName.key(authority)) ?? Self.level(of: OfficialName.key(body)) else {
        return nil
      }
      self = found
    }
  }

  init(level: Award.Signer, isCommune: Bool = false, isRead: Bool = true) {
    self.level = level
    self.isCommune = isCommune
    self.isRead = isRead
  }

  /// The body's part of a decision's symbol, in capitals without marks: `SCT` of `05/QĐ-SCT`, `UBND` of `12/2026/QĐ-UBND`.
  public static func symbol(of number: String) -> String {
    guard let part = number.split(separator: "/").last else { return "" }
    let letters = VietnameseText.unaccented(String(part)).uppercased()
    let words = letters.split { $0 == "-" || $0.isWhitespace }
    guard words.count > 1, words.first == "QD" else { return "" }
    return String(words[1])
  }

  private static func words(_ text: String) -> [String] { VietnameseText.comparisonSyllables(text) }

  /// Bodies that follow rules of their own.
  private static let ownRules = [
    "công đoàn", "liên đoàn", "đoàn thanh niên", "tỉnh đoàn", "thành đoàn", "đảng ủy", "đảng bộ", "chi bộ", "tỉnh ủy",
    "thành ủy", "ban chấp hành", "ban thường vụ", "ban chấp hành trung ương", "công ty", "tổng công ty", "tập đoàn",
    "hợp tác xã", "doanh nghiệp", "xí nghiệp", "ngân hàng", "hiệp hội", "liên minh", "liên hiệp", "câu lạc bộ",
    "tổng giám đốc", "hội nông dân", "hội liên hiệp", "hội cựu chiến binh", "mặt trận tổ quốc", "hội chữ thập đỏ",
    "hội khuyến học", "nhà máy", "tổng cục",
  ].map(words)

  private static let offices = [
    "cục", "chi cục", "trung tâm", "trường", "viện", "bệnh viện", "học viện", "văn phòng", "thanh tra", "ban", "phòng",
    "đài", "báo", "kho bạc", "bảo hiểm", "thuế", "hải quan", "công an", "bộ chỉ huy", "bộ tư lệnh",
  ].map(words)

  /// The cities that stand on the level of a province.
  private static let cities = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"].map(words)

  private static func level(of key: [String]) -> AuthorityLevel? {
    guard !key.isEmpty else { return nil }
    if OfficialName.contains(key, words("chủ tịch nước")) { return AuthorityLevel(level: .president) }
    if OfficialName.contains(key, words("thủ tướng")) || key == words("chính phủ") {
      return AuthorityLevel(level: .primeMinister)
    }
    if let committee = committee(in: key) { return committee }
    if ownRules.contains(where: { OfficialName.contains(key, $0) }) || key.first == words("hội").first { return nil }
    if OfficialName.contains(key, words("sở")) { return AuthorityLevel(level: .head) }
    let isMilitary = ["bộ chỉ huy", "bộ tư lệnh", "bộ phận", "bộ môn"].contains { key.starts(with: words($0)) }
    if key.first == words("bộ").first, !isMilitary { return AuthorityLevel(level: .minister) }
    let isOffice = offices.contains { OfficialName.contains(key, $0) }
    return isOffice ? AuthorityLevel(level: .head, isRead: false) : nil
  }

  private static func committee(in key: [String]) -> AuthorityLevel? {
    let people = words("ủy ban nhân dân")
    guard let start = key.indices.first(where: { key[$0...].starts(with: people) }) else { return nil }
    let place = key[(start + people.count)...]
    for word in ["xã", "phường", "đặc khu", "thị trấn"] where place.starts(with: words(word)) {
      return AuthorityLevel(level: .head, isCommune: true)
    }
    for word in ["quận", "huyện", "thị xã"] where place.starts(with: words(word)) {
      return AuthorityLevel(level: .head, isRead: false)
    }
    if place.starts(with: words("tỉnh")) { return AuthorityLevel(level: .minister) }
    guard place.starts(with: words("thành phố")) else { return nil }
    let name = place.dropFirst(2)
    let isProvincial = name.isEmpty || cities.contains { name.starts(with: $0) }
    return isProvincial ? AuthorityLevel(level: .minister) : AuthorityLevel(level: .head, isRead: false)
  }
}
