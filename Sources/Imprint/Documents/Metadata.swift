/// The information dictionary and the XMP packet, which say the same.
struct Metadata {
  static let producer = "khen Imprint"

  let information: DocumentInformation
  let standards: Set<ImprintOptions.Standard>
  /// Identifies the document; the same content gives the same.
  let identifier: [UInt8]

  func appendInformation(to output: inout ByteBuffer) {
    func entry(_ name: StaticString, _ text: String) {
      guard !text.isEmpty else { return }
      output.append(name)
      output.append(textString: text)
    }
    output.append("<<")
    entry("/Title", information.title)
    entry("/Author", information.author)
    entry("/Subject", information.subject)
    entry("/Keywords", information.keywords.joined(separator: ", "))
    entry("/Creator", information.creator)
    entry("/Producer", Self.producer)
    if let date = information.date {
      entry("/CreationDate", date.pdf)
      entry("/ModDate", date.pdf)
    }
    if standards.contains(.pdfx4) { output.append("/Trapped/False") }
    output.append(">>")
  }

  var packet: [UInt8] {
    bytes(capacity: 2048) { output in
      output.append("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
      output.append(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
      output.append(
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
      )
      if standards.contains(.pdfua1) { output.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"") }
      if standards.contains(.pdfx4) {
        output.append(
          " xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"")
      }
      output.append(">\n<pdfaid:part>2</pdfaid:part><pdfaid:conformance>")
      output.append(standards.contains(.pdfa2a) ? "A" : "U")
      output.append("</pdfaid:conformance>\n")
      appendDescription(to: &output)
      appendStandards(to: &output)
      output.append("</rdf:Description>\n")
      appendExtensions(to: &output)
      output.append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
    }
  }

  private func appendDescription(to output: inout ByteBuffer) {
    func element(_ open: StaticString, _ text: String, _ close: StaticString) {
      guard !text.isEmpty else { return }
      output.append(open)
      output.append(xml: text)
      output.append(close)
    }
    output.append("<dc:format>application/pdf</dc:format>")
    element(
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", information.title, "</rdf:li></rdf:Alt></dc:title>\n")
    element("<dc:creator><rdf:Seq><rdf:li>", information.author, "</rdf:li></rdf:Seq></dc:creator>\n")
    element(
      "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", information.subject,
      "</rdf:li></rdf:Alt></dc:description>\n")
    element("<dc:language><rdf:Bag><rdf:li>", information.language, "</rdf:li></rdf:Bag></dc:language>\n")
    element("<pdf:Keywords>", information.keywords.joined(separator: ", "), "</pdf:Keywords>\n")
    element("<pdf:Producer>", Self.producer, "</pdf:Producer>")
    element("<xmp:CreatorTool>", information.creator, "</xmp:CreatorTool>\n")
    if let date = information.date {
      element("<xmp:CreateDate>", date.xmp, "</xmp:CreateDate>")
      element("<xmp:ModifyDate>", date.xmp, "</xmp:ModifyDate>")
      element("<xmp:MetadataDate>", date.xmp, "</xmp:MetadataDate>\n")
    }
  }

  private func appendStandards(to output: inout ByteBuffer) {
    if standards.contains(.pdfua1) { output.append("<pdfuaid:part>1</pdfuaid:part>\n") }
    guard standards.contains(.pdfx4) else { return }
    output.append("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>\n")
    output.append("<xmpMM:DocumentID>uuid:")
    let digits = Array("0123456789abcdef".utf8)
    for (index, byte) in identifier.enumerated() {
      if [4, 6, 8, 10].contains(index) { output.append(UInt8(ascii: "-")) }
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    }
    output.append(
      "</xmpMM:DocumentID><xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>\n")
  }

  /// PDF/A wants every schema described that it does not know itself.
  private func appendExtensions(to output: inout ByteBuffer) {
    let isUniversal = standards.contains(.pdfua1)
    let isExchange = standards.contains(.pdfx4)
    guard isUniversal || isExchange else { return }
    output.append(
      "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>\n"
    )
    if isUniversal {
      append(
        schema: "PDF/UA identification schema", uri: "http://www.aiim.org/pdfua/ns/id/", prefix: "pdfuaid",
        property: "part", type: "Integer", about: "Part of ISO 14289 that the document keeps", to: &output)
    }
    if isExchange {
      append(
        schema: "PDF/X identification schema", uri: "http://www.npes.org/pdfx/ns/id/", prefix: "pdfxid",
        property: "GTS_PDFXVersion", type: "Text", about: "Version of PDF/X that the document keeps", to: &output)
      // PDF/X asks for this property, of which the schema that PDF/A knows by itself says nothing.
      append(
        schema: "Adobe PDF schema", uri: "http://ns.adobe.com/pdf/1.3/", prefix: "pdf", property: "Trapped",
        type: "Text", about: "Whether the document is trapped", to: &output)
    }
    output.append("</rdf:Bag></pdfaExtension:schemas></rdf:Description>\n")
  }

  private func append(
    schema: StaticString, uri: StaticString, prefix: StaticString, property: StaticString, type: StaticString,
    about: StaticString, to output: inout ByteBuffer
  ) {
    output.append("<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>")
    output.append(schema)
    output.append("</pdfaSchema:schema><pdfaSchema:namespaceURI>")
    output.append(uri)
    output.append("</pdfaSchema:namespaceURI><pdfaSchema:prefix>")
    output.append(prefix)
    output.append(
      "</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>")
    output.append(property)
    output.append("</pdfaProperty:name><pdfaProperty:valueType>")
    output.append(type)
    output.append(
      "</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>")
    output.append(about)
    output.append("</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>\n")
  }
}
