"""What stands for many papers where a pair is meant elsewhere."""

from mentordesk.core.kernel.identifiers import link_id

UNSIGNED = link_id("papers", "unsigned")
"""All that is made and not signed by everybody."""
FORMS_OUT = link_id("papers", "forms_out")
"""Forms that were handed out."""
