import Drawing
import Findings
import Foundation
import Layout
import Vietnamese

extension ListMaker {
  /// What is read aloud: by award, highest first, each batch below the decision that honours it.
  func script() throws(Finding) -> [Flow.Item] {
    var items = try title(ListKind.script.title, subtitle: ceremony)
    var last: CallingBatch?
    for batch in CallingBatch.batches(of: honoured) {
      if last.map({ !$0.isContinued(by: batch) }) ?? true {
        items.append(.init(try paragraph(batch.award, "script-award")))
        let citation = batch.terms.citation
        if !citation.isEmpty { items.append(.init(try paragraph("Theo \(citation).", "script-lead"))) }
      }
      last = batch
      items += try lines(of: batch)
    }
    return items
  }

  /// A batch stands on one page: nobody turns a leaf while names are read.
  private func lines(of batch: CallingBatch) throws(Finding) -> [Flow.Item] {
    let count = "\(NumberText.padded(batch.members.count, width: 2)) \(batch.kind.label.lowercasedFirst)"
    var items: [Flow.Item] = [
      .init(try paragraph("Đợt \(batch.number) – \(count)", "script-batch")),
      .init(try paragraph(batch.invitation, "script-lead")),
    ]
    let name = try layout.style("script-name")
    let detail = try layout.style("script-detail")
    let list = StructureNode(.list)
    for one in batch.members {
      let (item, body) = (StructureNode(.listItem), StructureNode(.listBody))
      var line = Paragraph(name: one.calledName, name, isPerson: one.kind == .individual, place: one.place)
      line.body = body
      line.label = RichText("\(one.order).", name.text)
      line.style.firstIndent = -name.left
      items.append(.init(line, within: [list, item]))
      if !one.detail.isEmpty { items.append(.init(Paragraph(one.detail, detail), within: [list, item, body])) }
    }
    for index in items.indices.dropLast() { items[index].keepsWithNext = true }
    return items
  }
}

extension CallingBatch {
  /// The words by which those of the batch are asked onto the stage; one alone is addressed as one.
  var invitation: String { "Trân trọng kính mời \(who) có tên sau đây lên nhận \(received):" }

  private var who: String {
    let isOne = members.count == 1
    let kindWord = kind.label.lowercasedFirst
    guard kind == .individual else { return isOne ? "đại diện \(kindWord)" : "đại diện các \(kindWord)" }
    let sexes = members.map { Sex(honorific: $0.honorific) }
    if sexes.allSatisfy({ $0 == .male }) { return isOne ? "ông" : "các ông" }
    if sexes.allSatisfy({ $0 == .female }) { return isOne ? "bà" : "các bà" }
    return isOne ? "cá nhân" : "các ông, bà"
  }

  /// A title is not received, but the "danh hiệu …"; a form and a flag are.
  private var received: String {
    let isFlag = award.hasPrefix("Cờ")
    return members.first?.nature == .title && !isFlag ? "danh hiệu “\(award)”" : award
  }
}
