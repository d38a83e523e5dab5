import CDeflate
import CLcms
import Drawing

/// What the numbers of a picture mean, by its own profile, and how they become those of a screen (sRGB).
final class PictureColours {
  private let profile: cmsHPROFILE
  let channels: Int
  /// The profile's bytes, where the file holds them.
  let bytes: [UInt8]?

  /// Nothing where the profile cannot be read, or is for another kind of pixels.
  init?(_ given: PictureProfile, channels: Int) {
    var icc: [UInt8]?
    switch given {
    case .icc(let bytes): icc = bytes
    case .deflatedICC(let deflated): icc = Self.inflated(deflated)
    case .primaries(let values, let gamma):
      guard channels == 3, let made = Self.made(values, gamma: gamma) else { return nil }
      (profile, self.channels, bytes) = (made, channels, nil)
      return
    }
    guard let icc, let opened = cmsOpenProfileFromMem(icc, UInt32(icc.count)) else { return nil }
    let wanted = channels == 1 ? cmsSigGrayData : cmsSigRgbData
    (profile, self.channels, bytes) = (opened, channels, icc)
    guard cmsGetColorSpace(opened) == wanted,
      cmsIsIntentSupported(opened, 1, 0) != 0 || cmsIsMatrixShaper(opened) != 0
        || channels == 1
    else { return nil }
  }

  deinit { cmsCloseProfile(profile) }

  /// Whether PDF takes the profile as it is: PDF 1.7 knows ICC up to version 4.2.
  var isEmbeddable: Bool {
    let classes = [cmsSigInputClass, cmsSigDisplayClass, cmsSigOutputClass, cmsSigColorSpaceClass]
    return bytes != nil && cmsGetProfileVersion(profile) < 4.35 && classes.contains(cmsGetDeviceClass(profile))
  }

  /// Whether the numbers mean what they mean on a screen, as far as eight bits show it.
  var isThatOfAScreen: Bool {
    let steps: [UInt8] = [0, 36, 73, 109, 146, 182, 219, 255]
    let samples = channels == 1 ? steps : steps.flatMap { r in steps.flatMap { g in steps.flatMap { [r, g, $0] } } }
    guard let converted = screenPixels(samples) else { return true }
    return zip(samples, converted).allSatisfy { abs(Int($0) - Int($1)) <= 3 }
  }

  /// Pixels of one or three bytes as those of a screen.
  func screenPixels(_ pixels: [UInt8]) -> [UInt8]? {
    guard let screen = channels == 1 ? StandardProfile.makeGrey() : StandardProfile.make() else { return nil }
    defer { cmsCloseProfile(screen) }
    // Colour space << 16 | channels << 3 | bytes: PT_GRAY is 3, PT_RGB 4.
    let format = UInt32((channels == 1 ? 3 : 4) << 16 | channels << 3 | 1)
    let flags = UInt32(cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION)
    guard
      let transform = cmsCreateTransform(
        profile, format, screen, format, UInt32(INTENT_RELATIVE_COLORIMETRIC), flags)
    else { return nil }
    defer { cmsDeleteTransform(transform) }
    var converted = [UInt8](repeating: 0, count: pixels.count)
    cmsDoTransform(transform, pixels, &converted, UInt32(pixels.count / channels))
    return converted
  }

  private static func made(_ values: [Double], gamma: Double) -> cmsHPROFILE? {
    guard values.count == 8, values.allSatisfy({ $0 > 0 && $0 < 1 }), gamma > 0.5, gamma < 4 else { return nil }
    func point(_ index: Int) -> cmsCIExyY { cmsCIExyY(x: values[2 * index], y: values[2 * index + 1], Y: 1) }
    var white = point(0)
    var primaries = cmsCIExyYTRIPLE(Red: point(1), Green: point(2), Blue: point(3))
    guard let curve = cmsBuildGamma(nil, gamma) else { return nil }
    defer { cmsFreeToneCurve(curve) }
    var curves: [OpaquePointer?] = [curve, curve, curve]
    return cmsCreateRGBProfile(&white, &primaries, &curves)
  }

  /// Profiles are rarely larger than some hundred kilobytes; four megabytes are no profile.
  private static func inflated(_ deflated: [UInt8]) -> [UInt8]? {
    guard let inflater = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(inflater) }
    var output = [UInt8](repeating: 0, count: 4 << 20)
    var written = 0
    let result = libdeflate_zlib_decompress(inflater, deflated, deflated.count, &output, output.count, &written)
    return result == LIBDEFLATE_SUCCESS ? Array(output.prefix(written)) : nil
  }
}
