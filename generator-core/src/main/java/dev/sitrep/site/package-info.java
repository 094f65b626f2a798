/** The pipeline, from a source folder to findings and a site. The only package that the plugin calls. */
@NullMarked
package dev.sitrep.site;

import org.jspecify.annotations.NullMarked;
