import Testing
@testable import SourceTree
