// The benchmark's page on Cairo's PDF surface and Pango, as somebody who knows them writes it: the art is recorded once
// and painted by reference, layouts are kept and only their text changes, each process has a font map of its own.
//
//   cairo ART RECORDS merged|single OUTPUT PROCESSES
//   cairo ART art FILE                       only the art, as a PDF of one page
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define WIDTH (297 / 25.4 * 72)
#define HEIGHT (210 / 25.4 * 72)
#define MM(x) ((x) / 25.4 * 72)
#define FIELDS 9

enum { POSITION = 1, UNIT = 2 };

static void paint_art(cairo_t *cr, const char *file) {
  FILE *in = fopen(file, "r");
  if (!in) { perror(file); exit(1); }
  char verb;
  while (fscanf(in, " %c", &verb) == 1) {
    double v[6];
    int count = verb == 'm' || verb == 'l' ? 2 : verb == 'c' ? 6 : verb == 'z' ? 0 : 4;
    for (int i = 0; i < count; i++)
      if (fscanf(in, "%lf", &v[i]) != 1) exit(1);
    switch (verb) {
    case 'm': cairo_move_to(cr, v[0], v[1]); break;
    case 'l': cairo_line_to(cr, v[0], v[1]); break;
    case 'c': cairo_curve_to(cr, v[0], v[1], v[2], v[3], v[4], v[5]); break;
    case 'z': cairo_close_path(cr); break;
    case 'f': cairo_set_source_rgb(cr, v[0], v[1], v[2]); cairo_fill(cr); break;
    case 's': cairo_set_source_rgb(cr, v[0], v[1], v[2]); cairo_set_line_width(cr, v[3]); cairo_stroke(cr); break;
    }
  }
  fclose(in);
}

// One field of a CSV line with quotes; ends the field in place and answers where the next begins.
static char *cut(char *at, char **field) {
  char *to = at;
  *field = at;
  if (*at == '"') {
    at++;
    for (; *at; at++) {
      if (*at == '"' && at[1] == '"') at++;
      else if (*at == '"') { at++; break; }
      *to++ = *at;
    }
    char *next = *at ? at + 1 : at;
    *to = 0;
    return next;
  }
  while (*at && *at != ',' && *at != '\r' && *at != '\n') at++;
  char *next = *at ? at + 1 : at;
  *at = 0;
  return next;
}

typedef struct { char *field[FIELDS]; } Record;

static Record *read_records(const char *file, int *count) {
  FILE *in = fopen(file, "r");
  if (!in) { perror(file); exit(1); }
  int room = 1024;
  Record *records = malloc(room * sizeof *records);
  char *line = NULL;
  size_t size = 0;
  *count = 0;
  for (int header = 1; getline(&line, &size, in) > 0; header = 0) {
    if (header) continue;
    if (*count == room) records = realloc(records, (room *= 2) * sizeof *records);
    char *at = strdup(line);
    for (int i = 0; i < FIELDS; i++) at = cut(at, &records[*count].field[i]);
    ++*count;
  }
  fclose(in);
  return records;
}

typedef struct { PangoLayout *layout; double x, y; PangoAlignment alignment; double r, g, b; } Line;

static Line line(PangoContext *context, const char *font, double size, double x, double y, double width,
                 PangoAlignment alignment, int red, const char *text) {
  Line made = {pango_layout_new(context), MM(x), MM(y), alignment, red ? 0.784 : 0, red ? 0.063 : 0, red ? 0.18 : 0};
  PangoFontDescription *description = pango_font_description_new();
  pango_font_description_set_family(description, "Liberation Serif");
  if (strchr(font, 'b')) pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD);
  if (strchr(font, 'i')) pango_font_description_set_style(description, PANGO_STYLE_ITALIC);
  pango_font_description_set_absolute_size(description, size * PANGO_SCALE);
  pango_layout_set_font_description(made.layout, description);
  pango_font_description_free(description);
  pango_layout_set_alignment(made.layout, alignment);
  pango_layout_set_width(made.layout, MM(width) * PANGO_SCALE);
  if (text) pango_layout_set_text(made.layout, text, -1);
  return made;
}

static void show(cairo_t *cr, Line *line, const char *text) {
  if (text) pango_layout_set_text(line->layout, text, -1);
  double width = pango_units_to_double(pango_layout_get_width(line->layout));
  double left = line->alignment == PANGO_ALIGN_CENTER ? line->x - width / 2 : line->x;
  cairo_set_source_rgb(cr, line->r, line->g, line->b);
  cairo_move_to(cr, left, line->y - pango_units_to_double(pango_layout_get_baseline(line->layout)));
  pango_cairo_show_layout(cr, line->layout);
}

static void work(const char *art, Record *records, int first, int last, int single, const char *output) {
  cairo_surface_t *recording =
      cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &(cairo_rectangle_t){0, 0, WIDTH, HEIGHT});
  cairo_t *recorder = cairo_create(recording);
  paint_art(recorder, art);
  cairo_destroy(recorder);

  PangoFontMap *map = pango_cairo_font_map_new();
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
  PangoContext *context = pango_font_map_create_context(map);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  pango_context_set_round_glyph_positions(context, FALSE);

  const PangoAlignment centre = PANGO_ALIGN_CENTER, left = PANGO_ALIGN_LEFT;
  Line fixed[] = {
      line(context, "b", 14, 148.5, 50, 200, centre, 0, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      line(context, "b", 14, 148.5, 56.5, 200, centre, 0, "Độc lập - Tự do - Hạnh phúc"),
      line(context, "b", 16, 148.5, 67, 200, centre, 1, "GIÁM ĐỐC SỞ CÔNG THƯƠNG"),
      line(context, "b", 14, 148.5, 75, 200, centre, 0, "TẶNG"),
      line(context, "b", 50, 148.5, 95, 240, centre, 1, "GIẤY KHEN"),
  };
  Line variable[FIELDS] = {
      line(context, "b", 26, 148.5, 107, 240, centre, 0, NULL),  line(context, "", 16, 148.5, 115, 215, centre, 0, NULL),
      line(context, "", 16, 148.5, 122, 150, centre, 0, NULL),   line(context, "", 16, 148.5, 137, 215, centre, 0, NULL),
      line(context, "bi", 12.5, 30, 162, 110, left, 0, NULL),    line(context, "bi", 12.5, 30, 168, 110, left, 0, NULL),
      line(context, "bi", 12.5, 215, 160, 90, centre, 0, NULL),  line(context, "b", 16, 215, 167, 90, centre, 0, NULL),
      line(context, "b", 14, 215, 189, 90, centre, 0, NULL),
  };

  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;
  for (int index = first; index < last; index++) {
    if (!surface) {
      char path[4096];
      if (single) snprintf(path, sizeof path, "%s/%05d.pdf", output, index + 1);
      surface = cairo_pdf_surface_create(single ? path : output, WIDTH, HEIGHT);
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2018-01-05T00:00:00");
      cr = cairo_create(surface);
    }
    cairo_set_source_surface(cr, recording, 0, 0);
    cairo_paint(cr);
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) show(cr, &fixed[i], NULL);
    for (int i = 0; i < FIELDS; i++) show(cr, &variable[i], records[index].field[i]);
    cairo_show_page(cr);
    if (single || index + 1 == last) {
      cairo_destroy(cr);
      cairo_surface_finish(surface);
      if (cairo_surface_status(surface)) exit(1);
      cairo_surface_destroy(surface);
      surface = NULL;
    }
  }
}

int main(int count, char **arguments) {
  if (count == 4 && !strcmp(arguments[2], "art")) {
    cairo_surface_t *surface = cairo_pdf_surface_create(arguments[3], WIDTH, HEIGHT);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2018-01-05T00:00:00");
    cairo_t *cr = cairo_create(surface);
    paint_art(cr, arguments[1]);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return 0;
  }
  if (count != 6) return 2;
  int total, processes = atoi(arguments[5]), single = !strcmp(arguments[3], "single");
  Record *records = read_records(arguments[2], &total);
  if (processes == 1) {
    work(arguments[1], records, 0, total, single, arguments[4]);
    return 0;
  }
  // Merged, each process writes a file of its own share, as a print house would join them.
  for (int process = 0; process < processes; process++) {
    if (fork() == 0) {
      char path[4096];
      snprintf(path, sizeof path, single ? "%s" : "%s.%d.pdf", arguments[4], process);
      work(arguments[1], records, total * process / processes, total * (process + 1) / processes, single, path);
      _exit(0);
    }
  }
  int failed = 0, status;
  while (wait(&status) > 0) failed |= status;
  return failed != 0;
}
