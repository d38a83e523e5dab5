import Geometry

extension Frame {
  /// What all marks cover, groups and static art included; nothing if there is no ink. A miter may stand out further.
  public var inkBounds: Rectangle? {
    var bounds: Rectangle?
    for placed in marks {
      guard let ink = placed.mark.inkBounds else { continue }
      let moved = ink.offset(by: placed.origin)
      bounds = bounds?.union(moved) ?? moved
    }
    return bounds
  }
}

extension Mark {
  /// What the mark covers in its own coordinates; nothing if it has no ink.
  public var inkBounds: Rectangle? {
    switch self {
    case .text(let line): line.ink.isEmpty ? nil : line.ink
    case .fill(let path, _, _): path.segments.isEmpty ? nil : path.bounds
    case .stroke(let path, let stroke):
      path.segments.isEmpty || stroke.width <= 0 ? nil : path.bounds.grown(by: stroke.width / 2)
    case .picture(_, let size): Rectangle(origin: .zero, size: size)
    case .link, .anchor, .fit: nil
    case .group(let group): group.inkBounds
    case .shared(let shared): shared.frame.inkBounds
    }
  }
}

extension Group {
  fileprivate var inkBounds: Rectangle? {
    guard opacity > 0, var ink = frame.inkBounds else { return nil }
    if let clip {
      guard let common = ink.intersection(clip.bounds) else { return nil }
      ink = common
    }
    return transform.apply(to: ink)
  }
}

extension Rectangle {
  fileprivate func grown(by margin: Double) -> Rectangle {
    Rectangle(x: minX - margin, y: minY - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// What both cover; nothing if they do not meet.
  fileprivate func intersection(_ other: Rectangle) -> Rectangle? {
    let (left, top) = (max(minX, other.minX), max(minY, other.minY))
    let (right, bottom) = (min(maxX, other.maxX), min(maxY, other.maxY))
    return left <= right && top <= bottom ? Rectangle(x: left, y: top, width: right - left, height: bottom - top) : nil
  }
}
