/// What a heading was understood to say: the fields that its column holds, and how sure that is.
struct Heading: Sendable, Hashable {
  /// How sure a reading is.
  enum Sureness: Int, Sendable, Hashable, Comparable {
    /// Taken for want of something better: a lone word such as “Cá nhân”.
    case guess
    /// Read by the words of which it is made.
    case likely
    /// Mapped by hand, or a label of the table of fields.
    case certain

    static func < (left: Sureness, right: Sureness) -> Bool { left.rawValue < right.rawValue }
  }

  /// The field names in the order in which the cell writes their values, or one of the parts of a field below.
  var fields: [String]
  var sureness: Sureness
  /// Whether the heading speaks of a name: “Tên cơ quan, đơn vị” beside “Đơn vị công tác”.
  var isNamed = false

  /// Parts of fields that stand in columns of their own and are joined or read together.
  enum Part {
    static let family = "name.family"
    static let middle = "name.middle"
    static let given = "name.given"
    static let male = "sex.male"
    static let female = "sex.female"
    /// A lone word for a kind of recipient: a column of names, or of crosses.
    static let recipient = "recipient"
    static let all: Set<String> = [family, middle, given, male, female, recipient]
  }

  /// The only field; nothing where the column holds several, or a part of one.
  var field: String? { fields.count == 1 && !Part.all.contains(fields[0]) ? fields[0] : nil }
}
