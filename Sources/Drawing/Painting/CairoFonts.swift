internal import CCairo
import Findings

/// Faces opened for painting, by their files and never by their names.
final class CairoFonts {
  private var opened: [Face: OpaquePointer] = [:]

  deinit {
    for face in opened.values { cairo_font_face_destroy(face) }
  }

  func font(_ face: Face) throws(Finding) -> OpaquePointer {
    if let known = opened[face] { return known }
    let file = try OutlineFile(face)
    guard let made = cairo_ft_font_face_create_for_ft_face(file.face, Int32(FT_LOAD_NO_HINTING)) else {
      throw .lostFont(face)
    }
    // Cairo keeps faces for a while after the last use, perhaps for another thread: it alone knows when to close the file.
    let closure = Unmanaged.passRetained(file).toOpaque()
    let status = cairo_font_face_set_user_data(made, OutlineFile.key, closure) { closure in
      if let closure { Unmanaged<OutlineFile>.fromOpaque(closure).release() }
    }
    guard status == CAIRO_STATUS_SUCCESS else {
      Unmanaged<OutlineFile>.fromOpaque(closure).release()
      cairo_font_face_destroy(made)
      throw .cairo(status)
    }
    opened[face] = made
    return made
  }
}

/// A font file opened through FreeType. Each has a library of its own, so that it may be closed on any thread.
private final class OutlineFile {
  private let library: FT_Library
  let face: FT_Face

  nonisolated(unsafe) static let key = UnsafePointer(UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1))

  init(_ named: Face) throws(Finding) {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { throw .lostFont(named) }
    var face: FT_Face?
    guard FT_New_Face(library, named.path, FT_Long(named.index), &face) == 0, let face else {
      FT_Done_FreeType(library)
      throw .lostFont(named)
    }
    self.library = library
    self.face = face
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }
}
