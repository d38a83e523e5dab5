// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "khen",
  products: [
    .executable(name: "khen", targets: ["khen"]),
    .library(name: "Press", targets: ["Press"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 4: the command line.
    .executableTarget(
      name: "khen",
      dependencies: [
        "Press", "Calibration", "Vietnamese", "Findings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Between: the papers that run over many pages.
    .target(
      name: "Booklet",
      dependencies: [
        "Layout", "Records", "Drawing", "Vietnamese", "SourceTree", "Geometry", "Findings", "Files", "CMarkdown",
      ]),

    // Floor 3: a ceremony married with its layouts.
    .target(
      name: "Press",
      dependencies: [
        "Booklet", "Calibration", "Imposition", "Layout", "Records", "Imprint", "Drawing", "Vietnamese", "SourceTree",
        "Geometry", "Findings", "Locks", "Files", "CCrypto", "CUnix",
      ]
    ),

    // Floor 2: three neighbours that do not know each other.
    .target(
      name: "Layout",
      dependencies: ["Drawing", "Ornaments", "Vietnamese", "SourceTree", "Geometry", "Findings", "Locks", "Files"]),
    .target(
      name: "Records",
      dependencies: ["Vietnamese", "SourceTree", "Findings", "Locks", "Files", "CZip", "CXML", "CXLSXWriter"]),
    .target(
      name: "Imprint",
      dependencies: ["PDFObjects", "Drawing", "Geometry", "Findings", "Locks", "CHarfBuzz", "CDeflate", "CLcms"]),

    .target(
      name: "Calibration", dependencies: ["Drawing", "Vietnamese", "SourceTree", "Geometry", "Findings"]),
    .target(name: "Imposition", dependencies: ["PDFObjects", "Geometry", "Findings"]),

    // Floor 1: what a page is made of, and the language it is written in.
    .target(
      name: "Drawing",
      dependencies: ["Geometry", "Findings", "Files", "CCairo", "CPango", "CRsvg", "CJPEG"]),
    .target(name: "Ornaments", dependencies: ["Geometry"]),
    .target(name: "PDFObjects", dependencies: ["Findings", "CQpdf"]),
    .target(name: "Vietnamese"),
    .target(
      name: "SourceTree",
      dependencies: ["Vietnamese", "Findings", "Files", .product(name: "Yams", package: "Yams")]),

    // Floor 0: words for what is wrong, plain measure, a lock, and files of others.
    .target(name: "Findings"),
    .target(name: "Geometry"),
    .target(name: "Locks"),
    .target(name: "Files"),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo pangoft2", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
    .systemLibrary(name: "CJPEG", pkgConfig: "libjpeg", providers: [.apt(["libjpeg-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CLcms", pkgConfig: "lcms2", providers: [.apt(["liblcms2-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // libqpdf speaks C++, whose exceptions Swift does not catch.
    .target(
      name: "CQpdf", cxxSettings: [.define("POINTERHOLDER_TRANSITION", to: "4")],
      linkerSettings: [.linkedLibrary("qpdf")]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CUnix"),

    .testTarget(name: "FindingsTests", dependencies: ["Findings"]),
    .testTarget(name: "GeometryTests", dependencies: ["Geometry"]),
    .testTarget(name: "LocksTests", dependencies: ["Locks"]),
    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing"]),
    .testTarget(name: "OrnamentsTests", dependencies: ["Ornaments"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(name: "SourceTreeTests", dependencies: ["SourceTree"]),
    .testTarget(name: "LayoutTests", dependencies: ["Layout"], exclude: ["Fixtures"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "CZip"], exclude: ["Fixtures"]),
    .testTarget(name: "PDFObjectsTests", dependencies: ["PDFObjects"]),
    .testTarget(name: "ImprintTests", dependencies: ["Imprint"]),
    .testTarget(name: "CalibrationTests", dependencies: ["Calibration"]),
    .testTarget(name: "ImpositionTests", dependencies: ["Imposition"]),
    .testTarget(name: "BookletTests", dependencies: ["Booklet"]),
    .testTarget(name: "PressTests", dependencies: ["Press", "Imprint", "khen"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// Tools for judging khen, which are no part of it: fuzz targets, the bare cells of a workbook, inner parts timed.
if Context.environment["KHEN_TOOLS"] != nil {
  package.targets += [
    .executableTarget(
      name: "measure", dependencies: ["Records", "Layout", "Imprint", "Drawing", "Vietnamese", "Findings"],
      path: "Benchmarks/Parts"),
    .executableTarget(name: "cells", dependencies: ["Records", "Findings"], path: "Tools/Cells"),
    .executableTarget(name: "records", dependencies: ["Records", "Findings"], path: "Tools/Records"),
    .executableTarget(
      name: "fuzz-records", dependencies: ["Records", "Findings"], path: "Tools/FuzzRecords",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "fuzz-settings", dependencies: ["Press", "Layout", "Drawing", "SourceTree", "Findings"],
      path: "Tools/FuzzSettings", swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "fuzz-pdf", dependencies: ["Imposition", "Imprint", "Geometry", "Findings"],
      path: "Tools/FuzzPDF", swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
}
