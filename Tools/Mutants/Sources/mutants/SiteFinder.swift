import SwiftSyntax

/// Finds the places of a file where a slip of a rule can be planted.
///
/// The tree must have its operators folded. What does not compile once it is planted is found out by building, and left out.
final class SiteFinder: SyntaxVisitor {
  private(set) var mutants: [Mutant] = []
  private let file: String
  private let lines: SourceLocationConverter

  init(file: String, lines: SourceLocationConverter) {
    self.file = file
    self.lines = lines
    super.init(viewMode: .sourceAccurate)
  }

  func add(_ rule: Mutant.Rule, at node: some SyntaxProtocol, slip: String, planted: String) {
    let (start, end) = (node.positionAfterSkippingLeadingTrivia, node.endPositionBeforeTrailingTrivia)
    mutants.append(
      Mutant(
        file: file, line: lines.location(for: start).line, rule: rule,
        original: oneLine(node.trimmedDescription), slip: oneLine(slip), start: start.utf8Offset, end: end.utf8Offset,
        planted: planted))
  }

  /// Either text, as the environment says.
  func choice(_ slip: String, _ original: String) -> String { "(\(Mutant.question) ? \(slip) : \(original))" }

  private func oneLine(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 120 ? words.prefix(119) + "…" : words
  }

  // MARK: Operators

  private static let comparisons = ["<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="]
  private static let arithmetic = ["+": "-", "-": "+", "*": "/", "/": "*"]
  private static let connectives = ["&&": "||", "||": "&&"]

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    guard let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return .visitChildren }
    let (left, right) = (node.leftOperand.trimmedDescription, node.rightOperand.trimmedDescription)
    let rules: [(Mutant.Rule, [String: String])] = [
      (.comparison, Self.comparisons), (.arithmetic, Self.arithmetic), (.connective, Self.connectives),
    ]
    for (rule, table) in rules {
      guard let turned = table[sign], !isText(node.leftOperand), !isText(node.rightOperand) || rule == .comparison
      else { continue }
      let slip = "\(left) \(turned) \(right)"
      add(rule, at: node, slip: slip, planted: choice(slip, "\(left) \(sign) \(right)"))
    }
    if sign == "..<" || sign == "..." {
      let slip = "\(left)\(sign)(\(right)) - 1"
      add(.bound, at: node, slip: slip, planted: "\(left)\(sign)\(choice("(\(right)) - 1", right))")
    }
    return .visitChildren
  }

  private func isText(_ node: ExprSyntax) -> Bool { node.is(StringLiteralExprSyntax.self) }

  // MARK: Conditions

  override func visit(_ node: ConditionElementSyntax) -> SyntaxVisitorContinueKind {
    guard case .expression(let condition) = node.condition else { return .visitChildren }
    negate(condition)
    return .visitChildren
  }

  override func visit(_ node: TernaryExprSyntax) -> SyntaxVisitorContinueKind {
    negate(node.condition)
    return .visitChildren
  }

  override func visit(_ node: WhereClauseSyntax) -> SyntaxVisitorContinueKind {
    negate(node.condition)
    return .visitChildren
  }

  private func negate(_ condition: ExprSyntax) {
    let text = condition.trimmedDescription
    add(.condition, at: condition, slip: "!(\(text))", planted: "\(Mutant.question) != (\(text))")
  }

  // MARK: Left out

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    let isAlone = node.parent?.as(CodeBlockItemListSyntax.self)?.count == 1
    switch node.item {
    case .expr(let expression) where !isAlone || isAssignment(expression) || isInLoopOrCondition(node):
      guard !expression.is(IfExprSyntax.self), !expression.is(SwitchExprSyntax.self) else { return .visitChildren }
      leaveOut(node)
    case .stmt(let statement) where statement.is(ContinueStmtSyntax.self) || statement.is(BreakStmtSyntax.self):
      leaveOut(node)
    default: break
    }
    return .visitChildren
  }

  private func leaveOut(_ node: CodeBlockItemSyntax) {
    add(.statement, at: node, slip: "left out", planted: "if !\(Mutant.question) { \(node.trimmedDescription) }")
  }

  private func isAssignment(_ node: ExprSyntax) -> Bool {
    guard let infix = node.as(InfixOperatorExprSyntax.self) else { return false }
    if infix.operator.is(AssignmentExprSyntax.self) { return true }
    return infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text.hasSuffix("=") ?? false
  }

  private func isInLoopOrCondition(_ node: CodeBlockItemSyntax) -> Bool {
    let owner = node.parent?.parent?.parent
    return owner?.is(ForStmtSyntax.self) ?? false || owner?.is(WhileStmtSyntax.self) ?? false
      || owner?.is(IfExprSyntax.self) ?? false
  }

  override func visit(_ node: SwitchCaseSyntax) -> SyntaxVisitorContinueKind {
    let hasDefault =
      node.parent?.as(SwitchCaseListSyntax.self)?.contains { one in
        one.as(SwitchCaseSyntax.self)?.label.is(SwitchDefaultLabelSyntax.self) ?? false
      } ?? false
    guard hasDefault, let label = node.label.as(SwitchCaseLabelSyntax.self) else { return .visitChildren }
    for item in label.caseItems where item.whereClause == nil {
      let text = item.pattern.trimmedDescription
      add(.branch, at: item.pattern, slip: "\(text) left out", planted: "\(text) where !\(Mutant.question)")
    }
    return .visitChildren
  }

  override func visit(_ node: ArrayExprSyntax) -> SyntaxVisitorContinueKind {
    leaveOutElement(node.elements.map(\.trimmedDescription), of: node)
    return .visitChildren
  }

  override func visit(_ node: DictionaryExprSyntax) -> SyntaxVisitorContinueKind {
    guard case .elements(let elements) = node.content else { return .visitChildren }
    leaveOutElement(elements.map(\.trimmedDescription), of: node)
    return .visitChildren
  }

  /// Which element goes is told by the place, so that every one of a long table is left out somewhere.
  private func leaveOutElement(_ elements: [String], of node: some SyntaxProtocol) {
    guard (2...24).contains(elements.count) else { return }
    let index = node.position.utf8Offset % elements.count
    var rest = elements.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
    let lost = rest.remove(at: index)
    add(
      .element, at: node, slip: "without \(lost)",
      planted: choice("[\(rest.joined(separator: ", "))]", node.trimmedDescription))
  }

  // MARK: Constants

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    guard let value = Int(node.literal.text), !isFixed(node) else { return .skipChildren }
    // By the place: one more or one less, so that both happen.
    let other = value > 0 && node.position.utf8Offset % 2 == 0 ? value - 1 : value + 1
    add(.constant, at: node, slip: "\(other)", planted: choice("\(other)", "\(value)"))
    return .skipChildren
  }

  override func visit(_ node: FloatLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    guard let value = Double(node.literal.text), !isFixed(node) else { return .skipChildren }
    let other = value == 0 ? 0.5 : value * 1.25
    add(.constant, at: node, slip: "\(other)", planted: choice("\(other)", node.literal.text))
    return .skipChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    let value = node.literal.text == "true"
    add(.constant, at: node, slip: "\(!value)", planted: choice("\(!value)", "\(value)"))
    return .skipChildren
  }

  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    guard node.segments.count == 1, let segment = node.segments.first?.as(StringSegmentSyntax.self),
      node.openingQuote.text == "\"", node.openingPounds == nil, !isFixed(node), !isMessage(node)
    else { return .visitChildren }
    let text = segment.content.text
    guard text.count > 1, !text.contains("\\") else { return .skipChildren }
    let shorter = "\"\(text.dropLast())\""
    add(.text, at: node, slip: shorter, planted: choice(shorter, node.trimmedDescription))
    return .skipChildren
  }

  /// Raw values and attributes must be literals.
  private func isFixed(_ node: some SyntaxProtocol) -> Bool {
    var above = node.parent
    while let one = above {
      if one.is(EnumCaseElementSyntax.self) || one.is(AttributeSyntax.self) || one.is(MacroExpansionExprSyntax.self) {
        return true
      }
      if one.is(CodeBlockItemSyntax.self) { return false }
      above = one.parent
    }
    return false
  }

  /// What people are told is worded, not computed; each wording has tests of its own kind.
  private func isMessage(_ node: some SyntaxProtocol) -> Bool {
    let label = node.parent?.as(LabeledExprSyntax.self)?.label?.text
    if let label, ["vi", "en", "help", "abstract", "discussion", "valueName"].contains(label) { return true }
    guard let call = node.parent?.parent?.parent?.as(FunctionCallExprSyntax.self) else { return false }
    let name = call.calledExpression.trimmedDescription
    return name.hasSuffix("Words") || name.hasSuffix("Finding") || name == "fatalError" || name == "precondition"
  }
}
