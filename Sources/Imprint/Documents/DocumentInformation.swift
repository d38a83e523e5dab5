/// What a file says about itself.
public struct DocumentInformation: Sendable, Hashable {
  public var title: String
  public var author: String
  public var subject: String
  public var keywords: [String]
  /// The program that made the content, such as `khen 1.0`.
  public var creator: String
  /// The language of the text, such as `vi-VN`.
  public var language: String
  public var date: Moment?

  /// A moment of the calendar, with its distance from universal time in minutes.
  public struct Moment: Sendable, Hashable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var hour: Int
    public var minute: Int
    public var second: Int
    public var offsetMinutes: Int

    public init(
      year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offsetMinutes: Int = 420
    ) {
      self.year = year
      self.month = month
      self.day = day
      self.hour = hour
      self.minute = minute
      self.second = second
      self.offsetMinutes = offsetMinutes
    }

    /// `D:20260105090000+07'00'`.
    var pdf: String {
      let zone = Self.digits(abs(offsetMinutes) / 60, 2) + "'" + Self.digits(abs(offsetMinutes) % 60, 2) + "'"
      return "D:" + Self.digits(year, 4) + [month, day, hour, minute, second].map { Self.digits($0, 2) }.joined()
        + (offsetMinutes < 0 ? "-" : "+") + zone
    }

    /// `2026-01-05T09:00:00+07:00`.
    var xmp: String {
      let zone = Self.digits(abs(offsetMinutes) / 60, 2) + ":" + Self.digits(abs(offsetMinutes) % 60, 2)
      let day = Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2)
      let time = [hour, minute, second].map { Self.digits($0, 2) }.joined(separator: ":")
      return day + "T" + time + (offsetMinutes < 0 ? "-" : "+") + zone
    }

    private static func digits(_ value: Int, _ count: Int) -> String {
      let text = String(max(0, value))
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
  }

  public init(
    title: String, author: String = "", subject: String = "", keywords: [String] = [], creator: String = "khen",
    language: String = "vi-VN", date: Moment? = nil
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.creator = creator
    self.language = language
    self.date = date
  }
}
