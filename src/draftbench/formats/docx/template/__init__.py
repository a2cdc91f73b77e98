"""The Word file around a body.

template.py          styles (fitted to a language), settings, headers, section and properties, put
                     together
frontmatter.py       what stands around a text on paper, and the measures of the page
masthead.py          our own headers
owntemplate.py       a template of the user's own, in whose styles template.py sets paragraphs
package.py           the zip package, always the same bytes
"""
