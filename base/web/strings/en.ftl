# The words that all pages share.

web-other-language = Italiano
web-other-language-code = it

web-skip-main = Skip to the content
web-skip-footer = Skip to the footer
web-demo = Demonstration: what you see here is sample data.
web-breadcrumb = Where you are
web-navigation = Main menu
web-menu = Menu
web-sign-in = Sign in
web-sign-out = Sign out
web-your-area = Your area

web-contacts = Contacts
web-legal = Information
web-privacy = Privacy notice
web-legal-notes = Legal notes
web-accessibility = Accessibility statement
web-made-with = This site uses Doppiofilo, free software.

web-optional = optional
web-error = Error
web-errors-title = Something to put right
web-errors-kept = What you wrote is still here. Check these points and send again.
web-warning = Warning

web-step-past = Done
web-step-current = Under way
web-step-next = Next

web-diff-inserted = text added
web-diff-deleted = text removed

web-pages = Other pages of the list
web-previous = Previous
web-next = Next
web-filter-apply = Apply filters
web-filter-clear = Clear filters

web-address-label = Permanent address
web-address-copy = Copy
web-address-copied = Copied

web-line = Line
web-page-index = On this page

web-problem-ways = From here you can go to
web-problem-request = If you write to us, quote this code:
