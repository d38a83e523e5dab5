import Testing
@testable import Ornaments
