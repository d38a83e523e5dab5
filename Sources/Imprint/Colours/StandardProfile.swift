import CLcms
import Findings

/// The profile of sRGB, the same bytes whenever it is made.
enum StandardProfile {
  static func make() -> cmsHPROFILE? { cmsCreate_sRGBProfile() }

  /// Shades of grey with the tone curve of sRGB.
  static func makeGrey() -> cmsHPROFILE? {
    let parameters: [Double] = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
    guard let curve = cmsBuildParametricToneCurve(nil, 4, parameters) else { return nil }
    defer { cmsFreeToneCurve(curve) }
    return cmsCreateGrayProfile(cmsD50_xyY(), curve)
  }

  static func bytes() throws(Finding) -> [UInt8] {
    guard let profile = make() else { throw missing }
    defer { cmsCloseProfile(profile) }
    guard var bytes = save(profile), bytes.count > 128 else { throw missing }
    // The header's date is the moment of making, its identifier a sum over it.
    let date: [UInt8] = [0x07, 0xE8, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
    bytes.replaceSubrange(24..<36, with: date)
    bytes.replaceSubrange(84..<100, with: [UInt8](repeating: 0, count: 16))
    return bytes
  }

  static func save(_ profile: cmsHPROFILE) -> [UInt8]? {
    var length: UInt32 = 0
    guard cmsSaveProfileToMem(profile, nil, &length) != 0, length > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(length))
    guard cmsSaveProfileToMem(profile, &bytes, &length) != 0 else { return nil }
    return bytes
  }

  private static var missing: Finding {
    Finding(
      .screenProfileFailed,
      Words(vi: "Không tạo được hồ sơ màu sRGB.", en: "The sRGB profile cannot be made."),
      hint: Words(vi: "Kiểm tra thư viện liblcms2.", en: "Check the library liblcms2."))
  }
}
