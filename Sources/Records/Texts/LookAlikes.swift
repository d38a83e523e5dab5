/// Letters that look like Vietnamese ones and are others.
enum LookAlikes {
  /// Other letters d with a stroke, a tail or a hook, mended everywhere.
  static let strokedD: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{D0}": "Đ", "\u{189}": "Đ", "\u{18A}": "Đ", "\u{F0}": "đ", "\u{256}": "đ", "\u{257}": "đ",
  ]

  /// Cyrillic and Greek letters, mended only within a word that has Latin letters too.
  static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{410}": "A", "\u{412}": "B", "\u{415}": "E", "\u{41A}": "K", "\u{41C}": "M", "\u{41D}": "H", "\u{41E}": "O",
    "\u{420}": "P", "\u{421}": "C", "\u{422}": "T", "\u{425}": "X", "\u{406}": "I", "\u{408}": "J", "\u{405}": "S",
    "\u{430}": "a", "\u{435}": "e", "\u{43E}": "o", "\u{440}": "p", "\u{441}": "c", "\u{443}": "y", "\u{445}": "x",
    "\u{456}": "i", "\u{458}": "j", "\u{455}": "s", "\u{501}": "d", "\u{51B}": "q", "\u{51D}": "w", "\u{4BB}": "h",
    "\u{391}": "A", "\u{392}": "B", "\u{395}": "E", "\u{397}": "H", "\u{399}": "I", "\u{39A}": "K", "\u{39C}": "M",
    "\u{39D}": "N", "\u{39F}": "O", "\u{3A1}": "P", "\u{3A4}": "T", "\u{3A7}": "X", "\u{3A5}": "Y", "\u{3BF}": "o",
    "\u{3BD}": "v",
  ]
}
