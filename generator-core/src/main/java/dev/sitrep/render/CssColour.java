package dev.sitrep.render;

import java.util.Set;
import java.util.regex.Pattern;

/** Colours as a stylesheet takes them without a function. */
public final class CssColour {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");
    private static final Set<String> NAMES = Set.of(("aliceblue antiquewhite aqua aquamarine azure beige bisque black"
                    + " blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral"
                    + " cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey"
                    + " darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen"
                    + " darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray"
                    + " dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod"
                    + " gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush"
                    + " lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen"
                    + " lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey"
                    + " lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue"
                    + " mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise"
                    + " mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab"
                    + " orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff"
                    + " peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon"
                    + " sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen"
                    + " steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen")
            .split(" "));

    private CssColour() {}

    /** Whether it is a colour, in hexadecimal digits or by its name in lower case. */
    public static boolean isValid(String text) {
        return HEX.matcher(text).matches() || NAMES.contains(text);
    }
}
