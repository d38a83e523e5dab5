import Drawing
import Findings
import Geometry

/// A picture, fitted into its room.
struct PictureArt: Element {
  enum Fit: String, Sendable, Hashable, CaseIterable { case contain, cover }

  var picture: Picture
  var fit: Fit
  var width: Length?
  var height: Length?

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let box = box(in: space)
    let missing = Size(max(0, box.width - space.width), max(0, box.height - space.height))
    guard missing.width <= .tolerance, missing.height <= .tolerance else {
      return .nothing(because: Reason(missing: missing))
    }
    let natural = picture.naturalSize
    guard natural.width > 0, natural.height > 0 else { return .whole(Frame(size: box)) }
    let ratios = (box.width / natural.width, box.height / natural.height)
    let scale = fit == .contain ? min(ratios.0, ratios.1) : max(ratios.0, ratios.1)
    let size = Size(natural.width * scale, natural.height * scale)
    let origin = Point((box.width - size.width) / 2, (box.height - size.height) / 2)
    let art = Frame(size: box, marks: [.init(.picture(picture, size), at: origin)])
    let role: Role = picture.alternative.map { .figure(alternative: $0) } ?? .artifact
    let clip = fit == .cover ? Path(rectangle: Rectangle(origin: .zero, size: box)) : nil
    return .whole(Frame(size: box, marks: [.init(.group(Group(art, clip: clip, role: role)), at: .zero)]))
  }

  /// The size asked for; a side not asked for follows the picture's shape, within the room.
  private func box(in space: Space) -> Size {
    let natural = picture.naturalSize
    let shape = natural.width > 0 ? natural.height / natural.width : 1
    switch (width?.resolved(in: space.width), height?.resolved(in: space.height)) {
    case (let width?, let height?): return Size(width, height)
    case (let width?, nil): return Size(width, min(width * shape, max(space.height, 0)))
    case (nil, let height?): return Size(min(height / shape, max(space.width, 0)), height)
    case (nil, nil):
      let width = space.width.isFinite ? space.width : natural.width
      return Size(width, space.height.isFinite ? space.height : width * shape)
    }
  }
}

struct PictureRecipe: Recipe {
  static let kind = ElementKind(
    "picture", vi: "Ảnh hoặc hình vẽ từ tệp SVG, PNG, JPEG.", en: "A picture from an SVG, PNG or JPEG file.",
    properties: [
      Property("file", .plain, vi: "Tệp, tính từ thư mục của bố cục.", en: "The file, from the layout's folder."),
      Property("field", .field, vi: "Trường chứa tên tệp.", en: "The field that holds the file's name."),
      Property(
        "alternative", .plain, vi: "Lời tả cho người không nhìn thấy.", en: "What it shows, for those who do not see."),
      Property(
        "fit", .word(PictureArt.Fit.allCases.map(\.rawValue)), vi: "Vừa khung hay phủ kín.",
        en: "Within the box, or covering it."),
      Property("width", .length, vi: "Bề rộng.", en: "The width."),
      Property("height", .length, vi: "Chiều cao.", en: "The height."),
      Property(
        "otherwise", .element, vi: "Phần tử thay thế khi trường trống.",
        en: "What stands there when the field is empty."),
    ], shorthand: "file", example: "picture: {field: photo, width: 30mm, height: 40mm, otherwise: {box: {stroke: ink}}}"
  )

  private let file: String?
  private let field: String?
  private let alternative: Template?
  private let fit: PictureArt.Fit
  private let width: Length?
  private let height: Length?
  private let otherwise: NamedRecipe?

  init?(_ properties: Properties) {
    let reading = properties.reading
    file = properties.text("file").map { reading.path(of: $0, besides: properties.place.file) }
    field = properties["field"].flatMap { reading.field($0) }
    if let field { reading.use(pictureField: field) }
    alternative = properties.template("alternative")
    fit = properties.choice("fit", of: PictureArt.Fit.self) ?? .contain
    width = properties.length("width")
    height = properties.length("height")
    otherwise = properties.child("otherwise")
    guard file != nil || field != nil else {
      reading.reader.missing("file", of: Self.kind.name, at: properties.place)
      return nil
    }
    if let file, case .failure(let finding) = reading.shelf.picture(at: file, alternative: nil) {
      reading.add(finding.placed(at: properties.keyPlace("file")))
    }
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    let named = field.flatMap { scope.value(of: $0)?.plainText } ?? ""
    guard let path = named.isEmpty ? file : named else {
      return try otherwise?.element(for: scope, in: setting)
    }
    let alternative = alternative?.text(in: scope)
    let picture = try setting.shelf.picture(at: path, alternative: alternative).get()
    return PictureArt(picture: picture, fit: fit, width: width, height: height)
  }
}
