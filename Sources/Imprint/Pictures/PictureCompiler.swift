import Drawing
import Findings

/// Makes pictures ready for PDF files: JPEG as it is, PNG deflated anew with its mask, SVG as vectors.
struct PictureCompiler {
  let colours: ColourConversion
  let compressor: Compressor

  func compile(_ picture: Picture, as fingerprint: Fingerprint) throws(Finding) -> CompiledPicture {
    switch picture.kind {
    case .jpeg: try compileJPEG(picture, as: fingerprint)
    case .png: try compilePNG(picture, as: fingerprint)
    case .svg: try compileSVG(picture, as: fingerprint)
    }
  }

  private func compilePNG(_ picture: Picture, as fingerprint: Fingerprint) throws(Finding) -> CompiledPicture {
    guard let image = PNGImage(picture.bytes) else { throw Self.unreadable(picture) }
    let raster = image.raster
    return compile(raster, as: fingerprint)
  }

  /// Pixels as an image object, with the mask as a second one.
  func compile(_ raster: Raster, as fingerprint: Fingerprint) -> CompiledPicture {
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
      objects: objects, fingerprint: fingerprint, hasTransparency: raster.mask != nil, ink: ink(of: samples, channels))
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

  private func compileJPEG(_ picture: Picture, as fingerprint: Fingerprint) throws(Finding) -> CompiledPicture {
    guard let header = JPEGHeader(picture.bytes) else { throw Self.unreadable(picture) }
    let fits: Bool =
      switch (colours.mode, header.channels) {
      case (_, 1), (.rgb, 3), (.cmyk, 4): true
      default: false
      }
    guard fits else {
      guard header.channels == 3 else { throw wrongColours(picture) }
      let pixels = try picture.decodedPixels()
      let raster = Raster(width: pixels.width, height: pixels.height, channels: 3, samples: pixels.bytes, mask: nil)
      return compile(raster, as: fingerprint)
    }
    let head = bytes { output in
      Self.appendHead(width: header.width, height: header.height, to: &output)
      output.append("/ColorSpace")
      output.append(header.channels == 1 ? "/DeviceGray" : header.channels == 3 ? "/DeviceRGB" : "/DeviceCMYK")
      // Adobe's programs write the inks of such pictures upside down.
      if header.channels == 4, header.isAdobe { output.append("/Decode[1 0 1 0 1 0 1 0]") }
      output.append("/Filter/DCTDecode")
    }
    return CompiledPicture(
      objects: [.init(parts: [.bytes(head)], body: Body(asIs: picture.bytes))], fingerprint: fingerprint,
      hasTransparency: false)
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
