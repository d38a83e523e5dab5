import Drawing
import SourceTree

extension Colour {
  /// A colour as settings write it.
  public init(name: String, _ setting: ColourSetting) {
    self.init(name: name, red: setting.red, green: setting.green, blue: setting.blue)
    if let inks = setting.inks {
      self.inks = Inks(cyan: inks[0], magenta: inks[1], yellow: inks[2], black: inks[3])
    }
    spot = setting.spot
  }
}
