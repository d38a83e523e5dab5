import CLcms
import Drawing
import Findings

/// Turns a layout's colours into those of the document; immutable, for all threads of a run.
final class ColourConversion: @unchecked Sendable {
  let mode: ColourMode
  /// The profile that the document's colours refer to.
  let profile: [UInt8]
  let profileComponents: Int
  /// Its name, as the output intent states it.
  let profileName: String
  private let usesSpots: Bool
  // Made without a cache, a transform may be used by many threads (lcms2 documentation, cmsFLAGS_NOCACHE).
  private let transform: cmsHTRANSFORM?
  private let pixelTransform: cmsHTRANSFORM?

  init(_ mode: ColourMode, usesSpots: Bool) throws(Finding) {
    self.mode = mode
    self.usesSpots = usesSpots
    let screen = StandardProfile.make()
    defer { if let screen { cmsCloseProfile(screen) } }
    guard let screen else { throw Self.failure("sRGB") }
    switch mode {
    case .rgb:
      profile = try StandardProfile.bytes()
      profileComponents = 3
      profileName = "sRGB IEC61966-2.1"
      transform = nil
      pixelTransform = nil
    case .grey:
      profile = try StandardProfile.bytes()
      profileComponents = 3
      profileName = "sRGB IEC61966-2.1"
      guard let grey = StandardProfile.makeGrey() else { throw Self.failure("grey") }
      defer { cmsCloseProfile(grey) }
      transform = Self.transform(screen, to: grey, format: Self.greyFloat, from: Self.rgbFloat)
      pixelTransform = Self.transform(screen, to: grey, format: Self.greyBytes, from: Self.rgbBytes)
    case .cmyk(let path):
      let (bytes, press) = try Self.read(path)
      defer { cmsCloseProfile(press) }
      profile = bytes
      profileComponents = 4
      profileName = Self.description(of: press)
      transform = Self.transform(screen, to: press, format: Self.inkFloat, from: Self.rgbFloat)
      pixelTransform = Self.transform(screen, to: press, format: Self.inkBytes, from: Self.rgbBytes)
      guard transform != nil, pixelTransform != nil else { throw Self.failure(path) }
    }
  }

  deinit {
    if let transform { cmsDeleteTransform(transform) }
    if let pixelTransform { cmsDeleteTransform(pixelTransform) }
  }

  /// The name of the document's colour space for pictures, groups and shadings.
  var space: StaticString {
    switch mode {
    case .rgb: "/DeviceRGB"
    case .grey: "/DeviceGray"
    case .cmyk: "/DeviceCMYK"
    }
  }

  func resolve(_ colour: Colour) -> ResolvedColour {
    let process = resolveProcess(colour)
    if usesSpots, let spot = colour.spot { return .spot(SpotInk(name: spot, alternate: process.components)) }
    return process
  }

  /// The colour in the document's own space, with all its components.
  func components(of colour: Colour) -> [Double] {
    switch (mode, resolveProcess(colour)) {
    case (.rgb, .grey(let value)): [value, value, value]
    case (.cmyk, .grey(let value)): [0, 0, 0, 1 - value]
    case (_, let resolved): resolved.components
    }
  }

  private func resolveProcess(_ colour: Colour) -> ResolvedColour {
    let (red, green, blue) = (Self.share(colour.red), Self.share(colour.green), Self.share(colour.blue))
    let isNeutral = red == green && green == blue
    switch mode {
    case .rgb: return isNeutral ? .grey(red) : .rgb(red, green, blue)
    case .grey:
      if isNeutral { return .grey(red) }
      return .grey(Self.share(convert([red, green, blue], count: 1)[0]))
    case .cmyk:
      if let inks = colour.inks {
        return .cmyk(
          Self.share(inks.cyan), Self.share(inks.magenta), Self.share(inks.yellow), Self.share(inks.black))
      }
      // Neutral tones go on black alone: four inks would show every misregistration in text and hairlines.
      if isNeutral { return .cmyk(0, 0, 0, Self.share(1 - red)) }
      let inks = convert([red, green, blue], count: 4).map { Self.share($0 / 100) }
      return .cmyk(inks[0], inks[1], inks[2], inks[3])
    }
  }

  /// Converts pixels of three bytes into those of the document's space.
  func convert(pixels: [UInt8]) -> [UInt8] {
    guard let pixelTransform else { return pixels }
    let count = pixels.count / 3
    var converted = [UInt8](repeating: 0, count: count * (mode == .grey ? 1 : 4))
    cmsDoTransform(pixelTransform, pixels, &converted, UInt32(count))
    return converted
  }

  private func convert(_ rgb: [Double], count: Int) -> [Double] {
    var output = [Double](repeating: 0, count: count)
    guard let transform else { return output }
    cmsDoTransform(transform, rgb, &output, 1)
    return output
  }

  private static func share(_ value: Double) -> Double {
    guard value.isFinite else { return 0 }
    return (min(max(value, 0), 1) * 1000).rounded() / 1000
  }

  private static func read(_ path: String) throws(Finding) -> ([UInt8], cmsHPROFILE) {
    guard let profile = cmsOpenProfileFromFile(path, "r") else {
      throw Finding(
        .unreadableColourProfile,
        Words(vi: "Không đọc được hồ sơ màu ICC “\(path)”.", en: "The ICC profile “\(path)” cannot be read."),
        at: Place(path),
        hint: Words(
          vi: "Cài gói libgs-common hoặc chỉ đường dẫn tới hồ sơ CMYK của nhà in.",
          en: "Install the package libgs-common, or name the printer's CMYK profile."))
    }
    guard cmsGetColorSpace(profile) == cmsSigCmykData, cmsGetDeviceClass(profile) == cmsSigOutputClass else {
      cmsCloseProfile(profile)
      throw Finding(
        .colourProfileOfNoPress,
        Words(
          vi: "Hồ sơ màu “\(path)” không phải là hồ sơ in CMYK.",
          en: "The profile “\(path)” is not one of a CMYK press."),
        at: Place(path),
        hint: Words(vi: "Hỏi nhà in hồ sơ ICC của máy in.", en: "Ask the printer for the press's ICC profile."))
    }
    guard let bytes = StandardProfile.save(profile) else {
      cmsCloseProfile(profile)
      throw failure(path)
    }
    return (bytes, profile)
  }

  private static func description(of profile: cmsHPROFILE) -> String {
    var buffer = [CChar](repeating: 0, count: 200)
    let length = cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", &buffer, UInt32(buffer.count))
    guard length > 1 else { return "CMYK" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func transform(
    _ source: cmsHPROFILE, to target: cmsHPROFILE, format: UInt32, from sourceFormat: UInt32
  ) -> cmsHTRANSFORM? {
    cmsCreateTransform(
      source, sourceFormat, target, format, UInt32(INTENT_RELATIVE_COLORIMETRIC),
      UInt32(cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOOPTIMIZE))
  }

  private static func failure(_ name: String) -> Finding {
    Finding(
      .colourConversionFailed,
      Words(vi: "Không tạo được phép chuyển màu (\(name)).", en: "The colour conversion cannot be made (\(name))."),
      hint: Words(vi: "Kiểm tra thư viện liblcms2.", en: "Check the library liblcms2."))
  }

  // lcms2's pixel formats: colour space (PT_*) << 16 | channels << 3 | bytes; 4 << 20 says floating point, bytes 0 a double.
  private static let rgbFloat = UInt32(1 << 22 | 4 << 16 | 3 << 3 | 0)
  private static let greyFloat = UInt32(1 << 22 | 3 << 16 | 1 << 3 | 0)
  private static let inkFloat = UInt32(1 << 22 | 6 << 16 | 4 << 3 | 0)
  private static let rgbBytes = UInt32(4 << 16 | 3 << 3 | 1)
  private static let greyBytes = UInt32(3 << 16 | 1 << 3 | 1)
  private static let inkBytes = UInt32(6 << 16 | 4 << 3 | 1)
}
