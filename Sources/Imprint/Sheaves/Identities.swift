import CHarfBuzz

// What tells resources apart in every process alike, where within a process the object itself would do.

extension FaceProgram {
  /// The face's file and all that else makes its objects what they are.
  func makeIdentity(of face: OpaquePointer) -> Identity {
    var fingerprint = Fingerprint()
    fingerprint.add("\(name) \(hb_face_get_index(face)) \(glyphCount) \(kind) \(metrics)")
    if let blob = hb_face_reference_blob(face) {
      defer { hb_blob_destroy(blob) }
      var length: UInt32 = 0
      if let data = hb_blob_get_data(blob, &length) {
        data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
          fingerprint.add(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
      }
    }
    return Identity(fingerprint)
  }
}

extension Form {
  /// Its content, its box and what that refers to.
  var identity: Identity {
    var fingerprint = Fingerprint()
    fingerprint.add(body.bytes)
    fingerprint.add(
      bytes { output in
        for isSo in [body.isDeflated, isTransparencyGroup, isMask, isShared] { output.append(isSo ? 1 : 0) }
        output.append(values: box)
        resources.append(to: &output)
      })
    return Identity(fingerprint)
  }
}

extension Resources {
  fileprivate func append(to output: inout ByteBuffer) {
    output.append(number: fonts.count)
    for font in fonts { output.append(identity: font.face.identity) }
    output.append(number: externals.count)
    for external in externals {
      switch external {
      case .form(let form):
        output.append(0)
        output.append(identity: form.identity)
      case .picture(let picture):
        output.append(1)
        output.append(identity: Identity(picture.fingerprint))
      }
    }
    output.append(number: states.count)
    for state in states { state.append(to: &output) }
    output.append(number: shadings.count)
    for shading in shadings { shading.append(to: &output) }
    output.append(number: spots.count)
    for spot in spots {
      output.append(stretch: Array(spot.name.utf8))
      output.append(values: spot.alternate)
    }
  }
}

extension GraphicsState {
  fileprivate func append(to output: inout ByteBuffer) {
    output.append(values: [fillOpacity, strokeOpacity])
    output.append(overprints ? 1 : 0)
    output.append(clearsMask ? 1 : 0)
    output.append(mask == nil ? 0 : 1)
    if let mask { output.append(identity: mask.identity) }
  }
}

extension Shading {
  fileprivate func append(to output: inout ByteBuffer) {
    switch shape {
    case .axial(let x, let y, let toX, let toY): output.append(values: [x, y, toX, toY])
    case .radial(let x, let y, let radius): output.append(values: [x, y, radius])
    }
    output.append(isGrey ? 1 : 0)
    output.append(number: stops.count)
    for stop in stops { output.append(values: [stop.position] + stop.components) }
  }
}

extension ByteBuffer {
  fileprivate mutating func append(values: [Double]) {
    append(number: values.count)
    for value in values { append(word: value.bitPattern) }
  }
}

extension ImprintRun {
  /// What the bytes of a file depend on besides its pages and what it says about itself.
  func identity(entriesPerSection: Int) -> Identity {
    var fingerprint = Fingerprint()
    let standards = options.standards.map(\.rawValue).sorted().joined(separator: " ")
    fingerprint.add("\(standards) \(colours.space) \(colours.profileName) \(entriesPerSection)")
    fingerprint.add(
      "\(String(describing: options.pageMarks)) \(options.usesSpots) \(options.overprintsBlackText)")
    fingerprint.add(profile.bytes)
    return Identity(fingerprint)
  }
}
