#include <libxml/xmlversion.h>
// The ICU members of libxml2's structures are not used, and ICU's own headers clash with those inside Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
