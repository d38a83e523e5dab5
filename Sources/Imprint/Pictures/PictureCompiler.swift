import Drawing
import Findings

/// Makes pictures ready for PDF files: JPEG as it is, PNG deflated anew with its mask, SVG as vectors.
struct PictureCompiler {
  let colours: ColourConversion
  let compressor: Compressor

  /// - Parameter target: the pixels that print can show at the picture's size; more are averaged away.
  func compile(
    _ picture: Picture, as fingerprint: Fingerprint, target: PixelTarget? = nil
  ) throws(Finding) -> CompiledPicture {
    switch picture.content {
    case .jpeg(let content): try compileJPEG(picture, content, as: fingerprint, target: target)
    case .png: try compilePNG(picture, as: fingerprint, target: target)
    case .vectors: try compileSVG(picture, as: fingerprint)
    }
  }

  private func compilePNG(
    _ picture: Picture, as fingerprint: Fingerprint, target: PixelTarget?
  ) throws(Finding) -> CompiledPicture {
    guard var raster = PNGImage(picture)?.raster else { throw Self.unreadable(picture) }
    // Codes to scan have few colours and sharp edges, which averages would blur.
    if let target, !raster.hasFewColours { raster = raster.reduced(to: target.width, target.height) }
    var findings: [Finding] = []
    if let colours = colours(of: picture, channels: raster.channels, &findings) {
      raster.samples = colours.screenPixels(raster.samples) ?? raster.samples
    }
    return compile(raster, as: fingerprint, findings: findings)
  }

  /// What the picture's own profile says, where that is not what a screen's colours mean.
  private func colours(of picture: Picture, channels: Int, _ findings: inout [Finding]) -> PictureColours? {
    guard let profile = picture.profile, channels != 4 else { return nil }
    guard let colours = PictureColours(profile, channels: channels) else {
      findings.append(unreadableProfile(picture))
      return nil
    }
    return colours.isThatOfAScreen ? nil : colours
  }

  /// Pixels as an image object, with the mask as a second one.
  func compile(_ raster: Raster, as fingerprint: Fingerprint, findings: [Finding] = []) -> CompiledPicture {
    let isGrey = raster.channels == 1
    let samples = isGrey ? raster.samples : colours.convert(pixels: raster.samples)
    let channels = isGrey ? 1 : samples.count / max(1, raster.width * raster.height)
    let filtered = RowFilter.paeth(samples, rowLength: raster.width * channels, pixelLength: channels)
    var objects = [
      imageObject(
        raster, space: isGrey || channels == 1 ? "/DeviceGray" : colours.space, channels: channels, filtered: filtered,
        mask: raster.mask == nil ? nil : 1)
    ]
    if let mask = raster.mask {
      let filtered = RowFilter.paeth(mask, rowLength: raster.width, pixelLength: 1)
      objects.append(imageObject(raster, space: "/DeviceGray", channels: 1, filtered: filtered, mask: nil))
    }
    return CompiledPicture(
      objects: objects, fingerprint: fingerprint, hasTransparency: raster.mask != nil, findings: findings,
      ink: ink(of: samples, channels))
  }

  private func ink(of samples: [UInt8], _ channels: Int) -> InkGauge {
    var gauge = InkGauge()
    guard channels == 4 else { return gauge }
    var heaviest = 0
    for pixel in stride(from: 0, to: samples.count - 3, by: 4) {
      heaviest = max(
        heaviest, Int(samples[pixel]) + Int(samples[pixel + 1]) + Int(samples[pixel + 2]) + Int(samples[pixel + 3]))
    }
    gauge.check(.cmyk(Double(heaviest) / 255, 0, 0, 0))
    return gauge
  }

  private func imageObject(
    _ raster: Raster, space: StaticString, channels: Int, filtered: [UInt8], mask: Int?
  ) -> CompiledPicture.Object {
    let head = bytes { output in
      Self.appendHead(width: raster.width, height: raster.height, to: &output)
      output.append("/ColorSpace")
      output.append(space)
      output.append("/DecodeParms<</Predictor 15/Colors ")
      output.append(integer: channels)
      output.append("/Columns ")
      output.append(integer: raster.width)
      output.append(">>")
      if mask != nil { output.append("/SMask ") }
    }
    var parts: [CompiledPicture.Part] = [.bytes(head)]
    if let mask { parts.append(.reference(mask)) }
    let body = compressor.deflateAlways(filtered)
    return CompiledPicture.Object(parts: parts, body: Body(asIs: body, isDeflated: true))
  }

  static func appendHead(width: Int, height: Int, to output: inout ByteBuffer) {
    output.append("/Type/XObject/Subtype/Image/Width ")
    output.append(integer: width)
    output.append("/Height ")
    output.append(integer: height)
    output.append("/BitsPerComponent 8")
  }

  private func compileJPEG(
    _ picture: Picture, _ content: JPEGContent, as fingerprint: Fingerprint, target: PixelTarget?
  ) throws(Finding) -> CompiledPicture {
    guard let samples = picture.samples, let pixels = picture.pixels else { throw Self.unreadable(picture) }
    let channels = samples.components
    var findings: [Finding] = []
    let own = colours(of: picture, channels: channels, &findings)
    let fits: Bool =
      switch (colours.mode, channels) {
      case (_, 1), (.rgb, 3), (.cmyk, 4): true
      default: false
      }
    let keepsColours = own.map { colours.mode == .rgb && $0.isEmbeddable } ?? true
    let isLarge = target.map { $0.width < pixels.width || $0.height < pixels.height } ?? false
    guard fits, keepsColours, !isLarge || channels == 4 else {
      guard channels != 4 else { throw wrongColours(picture) }
      return try compileDecoded(picture, own, as: fingerprint, target: target, findings)
    }
    var parts: [CompiledPicture.Part] = []
    let head = bytes { Self.appendHead(width: pixels.width, height: pixels.height, to: &$0) }
    let space = channels == 1 ? "/DeviceGray" : channels == 3 ? "/DeviceRGB" : "/DeviceCMYK"
    var objects: [CompiledPicture.Object] = []
    if let profile = own?.bytes {
      parts = [.bytes(head + Array("/ColorSpace[/ICCBased ".utf8)), .reference(1), .bytes(Array("]".utf8))]
      let entry = Array("/N \(channels)".utf8)
      objects.append(.init(parts: [.bytes(entry)], body: Body(profile, by: compressor)))
    } else {
      parts = [.bytes(head + Array("/ColorSpace\(space)".utf8))]
    }
    // Adobe's programs write the inks of such pictures upside down.
    let decoding = samples.isInverted ? "/Decode[1 0 1 0 1 0 1 0]" : ""
    parts.append(.bytes(Array("\(decoding)/Filter/DCTDecode".utf8)))
    objects.insert(.init(parts: parts, body: Body(asIs: content.bytes(of: picture.bytes))), at: 0)
    return CompiledPicture(objects: objects, fingerprint: fingerprint, hasTransparency: false, findings: findings)
  }

  /// A photo whose pixels are more than print shows, or whose colours the document cannot keep as they are.
  private func compileDecoded(
    _ picture: Picture, _ own: PictureColours?, as fingerprint: Fingerprint, target: PixelTarget?,
    _ findings: [Finding]
  ) throws(Finding) -> CompiledPicture {
    let decoded = try DecodedPixels(jpeg: picture, least: target.map { ($0.width, $0.height) })
    var raster = Raster(
      width: decoded.width, height: decoded.height, channels: decoded.channels, samples: decoded.bytes, mask: nil)
    if let target { raster = raster.reduced(to: target.width, target.height) }
    if let own { raster.samples = own.screenPixels(raster.samples) ?? raster.samples }
    guard colours.mode == .rgb || raster.channels == 1,
      let encoded = DecodedPixels.jpeg(
        raster.samples, width: raster.width, height: raster.height, channels: raster.channels)
    else { return compile(raster, as: fingerprint, findings: findings) }
    let head = bytes { output in
      Self.appendHead(width: raster.width, height: raster.height, to: &output)
      output.append(raster.channels == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
      output.append("/Filter/DCTDecode")
    }
    return CompiledPicture(
      objects: [.init(parts: [.bytes(head)], body: Body(asIs: encoded))], fingerprint: fingerprint,
      hasTransparency: false, findings: findings)
  }

  private func compileSVG(_ picture: Picture, as fingerprint: Fingerprint) throws(Finding) -> CompiledPicture {
    let size = picture.naturalSize
    guard size.width > 0, size.height > 0 else { throw Self.unreadable(picture) }
    let frame = Frame(size: size, marks: [.init(.picture(picture, size), at: .zero)])
    let drawn = try CairoPainter().pdf(of: [Page(trim: size, frame: frame)])
    guard var source = VectorImport(drawn, colours: colours, compressor: compressor) else {
      throw Self.unreadable(picture)
    }
    guard let objects = source.objects(size: size) else { throw screenColours(picture) }
    return CompiledPicture(objects: objects, fingerprint: fingerprint, hasTransparency: source.hasTransparency)
  }

  private func screenColours(_ picture: Picture) -> Finding {
    Finding(
      .pixelsInDrawing,
      Words(
        vi: "Hình SVG chứa ảnh điểm màu RGB, không chuyển được sang màu in.",
        en: "The SVG holds pixels in RGB, which cannot be brought into the colours of print."),
      at: Place(picture.file),
      hint: Words(
        vi: "Dùng ảnh PNG 300 dpi; ảnh được chuyển màu theo hồ sơ ICC.",
        en: "Use a PNG of 300 dpi: its colours are converted through the ICC profile."))
  }

  private func wrongColours(_ picture: Picture) -> Finding {
    Finding(
      .pictureInOtherInks,
      Words(
        vi: "Ảnh có màu CMYK không dùng được trong tài liệu này.",
        en: "A picture in CMYK cannot be used in this document."),
      at: Place(picture.file),
      hint: Words(vi: "Lưu ảnh lại với màu RGB.", en: "Save the picture in RGB."))
  }

  private func unreadableProfile(_ picture: Picture) -> Finding {
    Finding(
      .unreadablePictureProfile,
      Words(
        vi: "Không đọc được hồ sơ màu kèm trong ảnh; màu in ra có thể khác màu trong ảnh.",
        en: "The picture's colour profile cannot be read; its colours may change in print."),
      at: Place(picture.file),
      hint: Words(vi: "Lưu lại ảnh với màu sRGB.", en: "Save the picture again in sRGB."))
  }

  static func unreadable(_ picture: Picture) -> Finding {
    Finding(
      .uncompilablePicture,
      Words(vi: "Không đọc được ảnh; tệp có thể bị hỏng.", en: "The picture cannot be read; the file may be damaged."),
      at: Place(picture.file),
      hint: Words(vi: "Lưu lại ảnh ở dạng PNG hoặc JPEG.", en: "Save the picture again as PNG or JPEG."))
  }
}

extension Compressor {
  /// The deflated bytes, even where they are longer: what follows counts on the form.
  func deflateAlways(_ plain: [UInt8]) -> [UInt8] {
    plain.withUnsafeBufferPointer { deflate($0, mayGrow: true) ?? [] }
  }
}
