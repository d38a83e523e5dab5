import Testing
@testable import Imprint
