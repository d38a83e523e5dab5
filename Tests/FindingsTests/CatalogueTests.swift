import Findings
import Testing

@Suite("What codes mean") struct CatalogueTests {
  @Test("Each code has one meaning, which is said in both languages with what to do")
  func meanings() {
    for code in Code.allCases {
      let meaning = code.meaning
      #expect(meaning.code == code)
      #expect(!meaning.others.contains(meaning.severity), "\(code)")
      for words in [meaning.words, meaning.remedy] {
        #expect(words.vietnamese != words.english, "\(code)")
        #expect(words.vietnamese.count > 8 && words.english.count > 8, "\(code)")
      }
      #expect(meaning.words.vietnamese.hasSuffix(".") && meaning.words.english.hasSuffix("."), "\(code)")
    }
  }

  @Test("No two codes say the same")
  func differences() {
    for language in Language.allCases {
      let sentences = Code.allCases.map { $0.meaning.words(in: language) }
      #expect(Set(sentences).count == sentences.count)
    }
  }

  @Test("A code is three letters of an area and three digits")
  func form() {
    for code in Code.allCases {
      #expect(code.rawValue.hasPrefix(code.area.rawValue))
      #expect(code.rawValue.count == 6 && Int(code.rawValue.suffix(3)) != nil, "\(code)")
    }
    #expect(Set(Code.allCases.map(\.area)) == Set(Code.Area.allCases))
  }

  @Test("A finding is as grave as its code says, unless the place where it is found says otherwise")
  func severity() {
    let words = Words(vi: "a", en: "b")
    #expect(Finding(.nearDuplicate, words).severity == .warning)
    #expect(Finding(.touchingTexts, words).severity == .error)
    #expect(Finding(.touchingTexts, severity: .warning, words).severity == .warning)
  }
}
