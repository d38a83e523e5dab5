/// Small PDFs written by hand, each object as its text, so that one point can be changed.
struct HandmadePDF {
  var objects: [Int: String] = [:]
  var streams: [Int: (dictionary: String, content: String)] = [:]
  var trailer = "/Root 1 0 R"

  /// A page for the press with inks, boxes and an area that reaches into the bleed; nothing is wrong with it.
  static var sound: HandmadePDF {
    var made = HandmadePDF()
    made.objects[1] = "<</Type/Catalog/Pages 2 0 R>>"
    made.objects[2] = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
    made.page = ""
    made.content = "0 0 0 0.2 k 0 0 320 220 re f"
    return made
  }

  /// More entries of the page.
  var page: String {
    get { "" }
    set {
      objects[3] =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 320 220]/BleedBox[0 0 320 220]/TrimBox[10 10 310 210]/Contents 4 0 R/Resources 5 0 R\(newValue)>>"
    }
  }
  var content: String {
    get { streams[4]?.content ?? "" }
    set { streams[4] = ("", newValue) }
  }
  var resources: String {
    get { objects[5] ?? "" }
    set { objects[5] = "<<\(newValue)>>" }
  }

  var bytes: [UInt8] {
    var text = "%PDF-1.6\n"
    var places: [(number: Int, offset: Int)] = []
    for number in Set(objects.keys).union(streams.keys).sorted() {
      places.append((number, text.utf8.count))
      text += "\(number) 0 obj\n"
      if let stream = streams[number] {
        text += "<<\(stream.dictionary)/Length \(stream.content.utf8.count)>>\nstream\n\(stream.content)\nendstream"
      } else {
        text += objects[number] ?? "null"
      }
      text += "\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 1\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place.offset)
      text += "\(place.number) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
    }
    text += "trailer <</Size \((places.last?.number ?? 0) + 1)\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
