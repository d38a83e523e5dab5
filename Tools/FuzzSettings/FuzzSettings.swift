import Drawing
import Findings
import Foundation
import Layout
import Press

/// Whether this process tries layouts; else ceremony files.
private let triesLayouts = ProcessInfo.processInfo.environment["KHEN_FUZZ_READER"] == "layout"

private let home = ProcessInfo.processInfo.environment["KHEN_HOME"] ?? "."

/// The file that each input is written to, in memory; readers of settings read files only.
private let file: String = {
  let folder = "/dev/shm/khen-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  return folder + (triesLayouts ? "/layout.yaml" : "/ceremony.yaml")
}()

private let fonts: FontLibrary = {
  do throws(Finding) {
    return try FontLibrary(folders: [home + "/fonts"])
  } catch {
    fatalError(error.message.english)
  }
}()

/// Whatever comes of the bytes is a layout, a ceremony or findings.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard FileManager.default.createFile(atPath: file, contents: Data(UnsafeBufferPointer(start: start, count: count)))
  else { return 0 }
  if triesLayouts {
    let read = LayoutFile.load(file, in: [home + "/layouts"], fonts: fonts)
    precondition(read.layout != nil || !read.findings.isEmpty)
  } else {
    let read = CeremonyFile.read(file)
    precondition(read.ceremony != nil || !read.findings.isEmpty)
  }
  return 0
}
