internal import CCairo
internal import CPango
internal import CRsvg

/// The libraries of others that shape and draw.
public enum DrawingLibraries {
  /// Each with the version that is at work now, not the one that khen was built with.
  public static var versions: [String] {
    [
      "cairo \(String(cString: cairo_version_string()))", "pango \(String(cString: pango_version_string()))",
      "harfbuzz \(String(cString: hb_version_string()))",
      "librsvg \(rsvg_major_version).\(rsvg_minor_version).\(rsvg_micro_version)",
      "gdk-pixbuf \(gdk_pixbuf_major_version).\(gdk_pixbuf_minor_version).\(gdk_pixbuf_micro_version)",
    ]
  }
}
