/// The names by which papers ask their layout for styles, colours and page masters: what a layout defines besides, and
/// does not itself refer to, is used by nothing.
enum PaperStyleName {
  /// Styles of running text; those of administrative papers have the same names after `paper-`.
  private static let prose = [
    "body", "heading-1", "heading-2", "heading-3", "heading-4", "list", "quotation", "note", "caption", "source",
    "table", "table-header", "table-title", "table-continued", "command", "basis",
  ]
  private static let booklet = [
    "running-head", "page-number", "contents-1", "contents-2", "contents-3", "index", "index-letter", "index-note",
    "honoured-name", "honoured-detail", "profile-name", "profile-number", "profile-detail", "profile-text",
  ]
  private static let administrative = [
    "country", "motto", "parent", "issuer", "paper-number", "paper-date", "paper-kind", "paper-summary",
    "paper-authority", "signer-post", "signer-name", "recipients-title", "recipients",
  ]
  private static let lists = [
    "annex-number", "list-title", "list-subtitle", "list-name", "list-total", "list-words", "list-note",
    "script-award", "script-batch", "script-lead", "script-name", "script-detail", "card-name", "card-detail",
    "sign-name", "sign-detail", "label-name", "label-text",
  ]
  private static let proofs = [
    "proof-heading", "proof-subheading", "proof-figure", "proof-figure-label", "proof-text", "proof-question",
    "proof-cell", "proof-cell-strong", "proof-hint", "proof-sum", "proof-caption",
  ]

  static let styles = Set(
    prose + prose.map { "paper-" + $0 } + booklet + administrative + lists + proofs)
  static let colours: Set<String> = ["ink", "white", "rule", "gold"]
  static let masters = ["booklet", "proof", "administrative"]
}
