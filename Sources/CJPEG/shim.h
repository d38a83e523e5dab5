// libjpeg ends a program on errors unless it is jumped out of, which Swift cannot: the jump stays within these functions.
#include <setjmp.h>
#include <stddef.h>
#include <stdio.h>
#include <jerror.h>
#include <jpeglib.h>
#include <stdlib.h>
#include <string.h>

struct jpeg_outcome {
  struct jpeg_error_mgr base;
  jmp_buf place;
  int is_damaged;
};

static inline void jpeg_outcome_exit(j_common_ptr common) {
  longjmp(((struct jpeg_outcome *)common->err)->place, 1);
}

static inline void jpeg_outcome_message(j_common_ptr common, int level) {
  if (level >= 0) return;
  switch (common->err->msg_code) {
  case JWRN_HIT_MARKER:
  case JWRN_JPEG_EOF:
  case JWRN_HUFF_BAD_CODE:
  case JWRN_MUST_RESYNC:
    ((struct jpeg_outcome *)common->err)->is_damaged = 1;
  }
}

static inline struct jpeg_error_mgr *jpeg_outcome_begin(struct jpeg_outcome *outcome) {
  outcome->is_damaged = 0;
  struct jpeg_error_mgr *base = jpeg_std_error(&outcome->base);
  base->error_exit = jpeg_outcome_exit;
  base->emit_message = jpeg_outcome_message;
  return base;
}

// Decodes at a scale of `eighths` / 8 into rows of pixels without gaps (grey, RGB, or CMYK as stored); with no pixels the
// rows are decoded and dropped. Answers 0, or 1 where data are missing or wrong, or 2 where the file cannot be decoded.
static inline int jpeg_decode(
    const unsigned char *bytes, size_t count, int eighths, unsigned char *pixels, size_t capacity, int *width, int *height) {
  struct jpeg_decompress_struct info;
  struct jpeg_outcome outcome;
  info.err = jpeg_outcome_begin(&outcome);
  if (setjmp(outcome.place)) {
    jpeg_destroy_decompress(&info);
    return 2;
  }
  jpeg_create_decompress(&info);
  jpeg_mem_src(&info, (unsigned char *)bytes, count);
  jpeg_read_header(&info, TRUE);
  info.scale_num = eighths;
  info.scale_denom = 8;
  info.dct_method = JDCT_ISLOW;
  if (info.num_components == 3) info.out_color_space = JCS_RGB;
  else if (info.num_components == 1) info.out_color_space = JCS_GRAYSCALE;
  else info.out_color_space = JCS_CMYK;
  if (!pixels) info.do_fancy_upsampling = FALSE;
  jpeg_start_decompress(&info);
  size_t row = (size_t)info.output_width * info.output_components;
  if (pixels && row * info.output_height > capacity) longjmp(outcome.place, 1);
  JSAMPARRAY scratch = (*info.mem->alloc_sarray)((j_common_ptr)&info, JPOOL_IMAGE, (JDIMENSION)row, 1);
  while (info.output_scanline < info.output_height) {
    JDIMENSION at = info.output_scanline;
    jpeg_read_scanlines(&info, scratch, 1);
    if (pixels) memcpy(pixels + row * at, scratch[0], row);
  }
  *width = (int)info.output_width;
  *height = (int)info.output_height;
  jpeg_finish_decompress(&info);
  int is_damaged = outcome.is_damaged;
  jpeg_destroy_decompress(&info);
  return is_damaged;
}

// Encodes rows of pixels without gaps (1 or 3 bytes each); the bytes are freed by the caller. Answers 0 or 2.
static inline int jpeg_encode(
    const unsigned char *pixels, int width, int height, int channels, int quality, unsigned char **bytes,
    unsigned long *count) {
  struct jpeg_compress_struct info;
  struct jpeg_outcome outcome;
  info.err = jpeg_outcome_begin(&outcome);
  *bytes = NULL;
  *count = 0;
  if (setjmp(outcome.place)) {
    jpeg_destroy_compress(&info);
    return 2;
  }
  jpeg_create_compress(&info);
  jpeg_mem_dest(&info, bytes, count);
  info.image_width = (JDIMENSION)width;
  info.image_height = (JDIMENSION)height;
  info.input_components = channels;
  info.in_color_space = channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, quality, TRUE);
  info.optimize_coding = TRUE;
  // No colour at half the resolution: edges of red on white would fray.
  info.comp_info[0].h_samp_factor = 1;
  info.comp_info[0].v_samp_factor = 1;
  jpeg_start_compress(&info, TRUE);
  size_t row = (size_t)width * channels;
  while (info.next_scanline < info.image_height) {
    JSAMPROW line = (JSAMPROW)(pixels + row * info.next_scanline);
    jpeg_write_scanlines(&info, &line, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  return 0;
}
