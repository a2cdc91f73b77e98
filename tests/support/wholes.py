"""Files that hold several texts: a resolution with an annexed declaration, a commission's draft."""

RESOLUTION = """Lamps of the harbour

The Board of Lamps,

Recalling that lamps give light to all who come in from the sea,

Noting that some lamps have gone out in the storms of the winter,

1. Adopts the Declaration on Lamps annexed to the present resolution;

2. Invites every harbour to keep its lamps lit from dusk until the last ship is moored;

3. Requests the keepers to report every year on the hours in which theirs was dark.
"""

DECLARATION = """
Annex

Declaration on Lamps

We, the keepers of lamps,

Recognizing that no ship may be left without a light,

1. We resolve to share our oil with every harbour that has none;

2. We commit ourselves to answer each bell with three strokes of our own.
"""

ANNEXED = RESOLUTION + DECLARATION
"""A resolution and, annexed to it, the declaration that it adopts."""

DRAFT = """The Council of Ports

Recommends to the Assembly of Harbours the adoption of the following draft resolution:

The Assembly of Harbours,

Alarmed at the number of ropes that parted in the last gale,

1. Recommends that ropes be tarred twice a year and replaced when a strand has parted;

2. Requests the master of ropes to keep a ledger of those that were replaced.
"""
"""A council's text with the draft that it recommends inside."""

ADOPTED = DRAFT[DRAFT.index("The Assembly of Harbours,") :].replace("twice a year", "once a month")
"""The draft as it was adopted, with one change."""

CHARTER = """Charter of Harbours

Preamble

Whereas harbours shelter all ships alike, whatever flag they fly,

Whereas ships have been turned away in weather in which they were lost,

Now, therefore,

The Assembly of Harbours

Proclaims this Charter as a standard for every port,

Article 1

Every ship has the right to a berth in a storm.

Article 2

No harbour shall ask for payment before the ropes are made fast.
"""
"""A declaration whose organ line stands in the middle of its sentence."""

REPORT = """Board of Lamps

Report on the winter session

1. At its second meeting the Board considered the lamps of the northern harbours.

2. The Board recommends to the Assembly of Harbours the adoption of the following draft resolution:

Lamps of the northern harbours

The Assembly of Harbours,

Alarmed at the number of lamps that went out in the last gale,

1. Recommends that wicks be trimmed twice a week;

2. Urges the keepers to store oil for the whole of the winter;

3. Requests the Board to report on the lamps in the spring.

3. At the same meeting the Board adopted its report.
"""
"""A report that goes on behind the draft resolution inside it."""

COLLECTION = """Report of the Board of Lamps

1. The Board recommends to the Assembly of Harbours the adoption of the following draft resolutions:

Draft resolution I

Oil for the northern harbours

The Assembly of Harbours,

Deeply saddened by the wrecks of the winter,

1. Expresses its solidarity with the crews of the north;

2. Requests the Board to send oil to every tower there.

Draft resolution II

Wicks for the southern harbours

The Assembly of Harbours,

Noting the efforts of the keepers of the south,

1. Urges the weavers to spin wicks before the spring;

2. Invites the towers of the south to count their wicks.
"""
"""A report with two draft resolutions, each under its number and title."""
