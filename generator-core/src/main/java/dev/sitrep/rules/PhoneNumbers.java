package dev.sitrep.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** International phone numbers, as the world's numbering plans have them. */
final class PhoneNumbers {
    private static final String NO_REGION = "ZZ";
    private static final Pattern EMERGENCY = Pattern.compile("[1-9]\\d\\d");

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    /** Whether it can be dialled from any country, or calls for help in one as 112 does. */
    boolean isDiallable(String text) {
        return international(text).filter(number -> dials(text, number)).isPresent()
                || EMERGENCY.matcher(text.strip()).matches();
    }

    /** The number, when it begins with a country code and exists in that country's plan. */
    Optional<PhoneNumber> international(String text) {
        return read(text, NO_REGION);
    }

    /** How a number written in some country's own way is written internationally; empty where it is none there. */
    Optional<String> asFrom(String region, String text) {
        return read(text, region).map(this::format);
    }

    /** The usual international form. */
    String format(PhoneNumber number) {
        return plans.format(number, PhoneNumberFormat.INTERNATIONAL);
    }

    /** What is wrong with a number that begins with a plus, as far as its length tells. */
    String fault(String text) {
        try {
            return switch (plans.isPossibleNumberWithReason(plans.parse(text, NO_REGION))) {
                case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> "digits are missing";
                case TOO_LONG, INVALID_LENGTH -> "there are too many digits, or too few; one number to a field";
                case INVALID_COUNTRY_CODE -> "no country has this code";
                default -> "its country has no such area or operator code";
            };
        } catch (NumberParseException e) {
            return e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                    ? "no country has this code"
                    : "write one number, and only the number";
        }
    }

    /** The region of a number. */
    String region(PhoneNumber number) {
        return plans.getRegionCodeForNumber(number);
    }

    private Optional<PhoneNumber> read(String text, String region) {
        try {
            PhoneNumber number = plans.parse(text, region);
            return plans.isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Not, for one, a trunk zero in brackets behind the country code, which a telephone would dial. */
    private boolean dials(String text, PhoneNumber number) {
        String digits = PhoneNumberUtil.normalizeDigitsOnly(text);
        String dialled = PhoneNumberUtil.normalizeDigitsOnly(plans.format(number, PhoneNumberFormat.E164));
        return digits.equals(dialled + (number.hasExtension() ? number.getExtension() : ""));
    }
}
