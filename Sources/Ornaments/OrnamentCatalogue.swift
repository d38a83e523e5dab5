/// All ornaments that a layout can ask for.
public enum OrnamentCatalogue {
  public static let all: [any Ornament.Type] = [
    DongSonBorder.self, LotusBorder.self, GuillocheBorder.self, FretBorder.self, DrumRosette.self, NationalEmblem.self,
    FlagRow.self,
  ]

  public static func named(_ name: String) -> (any Ornament.Type)? { all.first { $0.name == name } }
}
