import Drawing
import Findings
import Geometry
import Layout

/// Looks for everything that cannot be set, after a first fault was met: so that all can be mended at once.
struct FaultSearch {
  /// The name of the part, for what does not fit on a page.
  let name: String
  let typesetter: Typesetter

  /// The faults of a section's text and of its footnotes, in their order, each once.
  func faults(of section: Section, trim: Size) -> [Finding] {
    let page = section.master.area(of: trim, isRight: true).size
    let space = Space(width: page.width, height: page.height)
    var found = faults(of: section.content, in: space, at: nil)
    for note in section.notes.sorted(by: { $0.key < $1.key }) {
      found += faults(of: note.value, in: space, at: nil)
    }
    return found.reduce(into: []) { list, finding in if !list.contains(finding) { list.append(finding) } }
  }

  private func faults(of element: any Layout.Element, in space: Space, at place: Place?) -> [Finding] {
    switch element {
    case let flow as Flow: return flow.items.flatMap { faults(of: $0.element, in: space, at: $0.place ?? place) }
    case let columns as Columns:
      return faults(
        of: columns.child, in: Space(width: columns.width(in: space.width), height: space.height), at: place)
    case let row as SideBySide:
      let inner = zip(row.parts, row.widths(in: space.width)).flatMap { part, width in
        faults(of: part.element, in: Space(width: width, height: .infinity), at: place)
      }
      return inner.isEmpty ? faults(ofWhole: row, in: space, at: place) : inner
    case let table as RunningTable: return faults(of: table, in: space, at: place)
    default: return faults(ofWhole: element, in: space, at: place)
    }
  }

  private func faults(of table: RunningTable, in space: Space, at place: Place?) -> [Finding] {
    let widths: [Double]
    do throws(Finding) {
      widths = try table.columnWidths(in: space.width, typesetter)
    } catch {
      // A single word may be the reason: it is told rather than the table.
      let widest = Space(width: space.width - 2 * table.look.horizontal, height: .infinity)
      let words = table.rows.flatMap { row in
        row.cells.flatMap { faults(of: $0, in: widest, at: row.place ?? place) }
      }
      return words.isEmpty ? [error.placed(at: place)] : words
    }
    var found: [Finding] = []
    for row in [RunningTable.Row(table.header)] + table.rows {
      let columns = row.isGroup ? [widths.reduce(0, +)] : widths
      for (cell, width) in zip(row.cells, columns) {
        let room = Space(width: width - 2 * table.look.horizontal, height: .infinity)
        found += faults(of: cell, in: room, at: row.place ?? place)
      }
    }
    guard found.isEmpty else { return found }
    // A row that is higher than a page stands alone with the header.
    for row in table.rows {
      var single = table
      single.rows = [row]
      found += faults(ofWhole: single, in: space, at: row.place ?? place)
    }
    return found
  }

  private func faults(ofWhole element: any Layout.Element, in space: Space, at place: Place?) -> [Finding] {
    do throws(Finding) {
      guard case .nothing(let reason) = try element.place(in: space, with: typesetter) else { return [] }
      return [Finding.doesNotFit(name, reason).placed(at: place)]
    } catch {
      return [error.placed(at: place)]
    }
  }
}
